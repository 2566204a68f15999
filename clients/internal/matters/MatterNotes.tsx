import { PageError } from '@parvis/clients-shared/kit/PageError.tsx'
import { SkeletonRows } from '@parvis/clients-shared/kit/SkeletonRows.tsx'
import { useTranslation } from 'react-i18next'
import { useClient, useQuery } from 'urql'
import { staffFile } from '../attachments/fragments.ts'
import { settled } from '../attachments/settled.ts'
import { graphql } from '../gql/gql.ts'
import { NotesTab } from '../notes/NotesTab.tsx'
import type { ShareSubject } from '../records/shareSubject.ts'

const MatterNotesDocument = graphql(`
  query MatterNotes($id: ID!) {
    matter(id: $id) {
      id
      notes {
        id
        author { ... on PortalUser { id displayName } ... on StaffUser { id displayName } }
        body
        audience
        createdAt
        mailsAt
        withdrawnAt
        mine
        attachments { id ...StaffFile_attachment }
      }
    }
  }
`)

const MatterNotes_AddDocument = graphql(`
  mutation MatterNotes_Add($input: AddNoteInput!) {
    addMatterNote(input: $input) { note { id } userErrors { code message field } }
  }
`)

const MatterNotes_WithdrawDocument = graphql(`
  mutation MatterNotes_Withdraw($input: WithdrawNoteInput!) {
    withdrawMatterNote(input: $input) { note { id attachments { id } } userErrors { code message field } }
  }
`)

/** The notes of a matter. */
export function MatterNotes({ id, subject }: { id: string; subject: ShareSubject }) {
  const { t } = useTranslation()
  const client = useClient()
  const [{ data, error }, ask] = useQuery({
    query: MatterNotesDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  })
  const refresh = () => ask({ requestPolicy: 'network-only' })
  if (!data?.matter) {
    return error ? <PageError error={error} onRetry={refresh} /> : <SkeletonRows rows={6} widths={[40, 20]} />
  }
  return (
    <NotesTab
      record="matter"
      subject={subject}
      notes={data.matter.notes.map((note) => ({ ...note, attachments: note.attachments.map(staffFile) }))}
      onRefresh={refresh}
      onAdd={async (note) =>
        settled(await client.mutation(MatterNotes_AddDocument, { input: { recordId: id, ...note } }), t)
      }
      onWithdraw={async (noteId) =>
        settled(await client.mutation(MatterNotes_WithdrawDocument, { input: { noteId } }), t)
      }
    />
  )
}
