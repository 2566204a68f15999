import { PageError } from '@parvis/clients-shared/kit/PageError.tsx'
import { SkeletonRows } from '@parvis/clients-shared/kit/SkeletonRows.tsx'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useClient, useQuery } from 'urql'
import { AttachmentsTab } from '../attachments/AttachmentsTab.tsx'
import { recordFiles } from '../attachments/fragments.ts'
import { graphql } from '../gql/gql.ts'
import type { ShareSubject } from '../records/shareSubject.ts'
import { matterFileCommands } from './matterFiles.ts'

const MatterAttachmentsDocument = graphql(`
  query MatterAttachments($id: ID!) {
    matter(id: $id) {
      id
      share { visible attachmentsVisible }
      folders { id ...StaffFolder_folder }
      attachments { id ...StaffFile_attachment }
      notes { id audience attachments { id } }
    }
  }
`)

const MatterFilePastDocument = graphql(`
  query MatterFilePast($id: ID!) {
    matter(id: $id) {
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

/** Versions and readers of a matter's files, while somebody asks for them. */
function useMatterFilePast(id: string, paused: boolean) {
  const [{ data }] = useQuery({
    query: MatterFilePastDocument,
    variables: { id },
    pause: paused,
    requestPolicy: 'cache-and-network',
  })
  return data?.matter?.attachments.map((file) => ({ ...file, readings: file.readings ?? [] }))
}

/** The files of a matter. */
export function MatterAttachments({ id, subject }: { id: string; subject: ShareSubject }) {
  const { t } = useTranslation()
  const client = useClient()
  const [{ data, error }, ask] = useQuery({ query: MatterAttachmentsDocument, variables: { id } })
  const commands = useMemo(() => matterFileCommands({ client, recordId: id, t }), [client, id, t])
  const matter = data?.matter
  const files = useMemo(() => matter && recordFiles('matter', matter), [matter])
  if (files) return <AttachmentsTab files={files} subject={subject} commands={commands} usePast={useMatterFilePast} />
  if (error) return <PageError error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />
  return <SkeletonRows rows={6} widths={[40, 14, 20]} />
}
