import { useQuery } from 'urql'
import { graphql } from '../gql/gql.ts'
import { SharingPanel } from '../sharing/SharingPanel.tsx'

const ContractSharingDocument = graphql(`
  query ContractSharing($id: ID!) {
    contract(id: $id) {
      id
      share { visible }
      readers {
        person { id displayName status lastLoginAt company { id name } }
        via
        canSee
      }
      attachments {
        id
        name
        readings {
          reader { ... on PortalUser { id displayName } ... on StaffUser { id displayName } }
          version
          firstAt
          lastAt
          count
        }
      }
    }
  }
`)

/** Who sees a contract, and what they opened. */
export function ContractSharing({ id, onClose }: { id: string; onClose: () => void }) {
  const [{ data, error }, ask] = useQuery({
    query: ContractSharingDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  })
  const contract = data?.contract
  return (
    <SharingPanel
      share={contract?.share ?? null}
      readers={contract?.readers}
      files={contract?.attachments.map((file) => ({ ...file, readings: file.readings ?? [] }))}
      error={error}
      onRetry={() => ask({ requestPolicy: 'network-only' })}
      onClose={onClose}
    />
  )
}
