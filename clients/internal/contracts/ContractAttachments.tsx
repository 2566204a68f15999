import { PageError } from '@parvis/clients-shared/kit/PageError.tsx'
import { SkeletonRows } from '@parvis/clients-shared/kit/SkeletonRows.tsx'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useClient, useQuery } from 'urql'
import { AttachmentsTab } from '../attachments/AttachmentsTab.tsx'
import { recordFiles } from '../attachments/fragments.ts'
import { graphql } from '../gql/gql.ts'
import type { ShareSubject } from '../records/shareSubject.ts'
import { contractFileCommands } from './contractFiles.ts'

const ContractAttachmentsDocument = graphql(`
  query ContractAttachments($id: ID!) {
    contract(id: $id) {
      id
      share { visible attachmentsVisible }
      folders { id ...StaffFolder_folder }
      attachments { id ...StaffFile_attachment }
      notes { id audience attachments { id } }
    }
  }
`)

const ContractFilePastDocument = graphql(`
  query ContractFilePast($id: ID!) {
    contract(id: $id) {
      id
      attachments {
        id
        versions {
          version
          size
          mime
          uploadedBy { ... on PortalUser { id displayName } ... on StaffUser { id displayName } }
          uploadedAt
        }
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

/** Versions and readers of a contract's files, while somebody asks for them. */
function useContractFilePast(id: string, paused: boolean) {
  const [{ data }] = useQuery({
    query: ContractFilePastDocument,
    variables: { id },
    pause: paused,
    requestPolicy: 'cache-and-network',
  })
  return data?.contract?.attachments.map((file) => ({ ...file, readings: file.readings ?? [] }))
}

/** The files of a contract. */
export function ContractAttachments({ id, subject }: { id: string; subject: ShareSubject }) {
  const { t } = useTranslation()
  const client = useClient()
  const [{ data, error }, ask] = useQuery({ query: ContractAttachmentsDocument, variables: { id } })
  const commands = useMemo(() => contractFileCommands({ client, recordId: id, t }), [client, id, t])
  const contract = data?.contract
  const files = useMemo(() => contract && recordFiles('contract', contract), [contract])
  if (files) return <AttachmentsTab files={files} subject={subject} commands={commands} usePast={useContractFilePast} />
  if (error) return <PageError error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />
  return <SkeletonRows rows={6} widths={[40, 14, 20]} />
}
