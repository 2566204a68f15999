import { useQuery } from 'urql'
import { graphql } from '../gql/gql.ts'
import { SharingPanel } from '../sharing/SharingPanel.tsx'

const MatterSharingDocument = graphql(`
  query MatterSharing($id: ID!) {
    matter(id: $id) {
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

/** Who sees a matter, and what they opened. */
export function MatterSharing({ id, onClose }: { id: string; onClose: () => void }) {
  const [{ data, error }, ask] = useQuery({
    query: MatterSharingDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  })
  const matter = data?.matter
  return (
    <SharingPanel
      share={matter?.share ?? null}
      readers={matter?.readers}
      files={matter?.attachments.map((file) => ({ ...file, readings: file.readings ?? [] }))}
      error={error}
      onRetry={() => ask({ requestPolicy: 'network-only' })}
      onClose={onClose}
    />
  )
}
