import { PageError } from '@parvis/clients-shared/kit/PageError.tsx'
import { SkeletonRows } from '@parvis/clients-shared/kit/SkeletonRows.tsx'
import { useTranslation } from 'react-i18next'
import { useClient, useQuery } from 'urql'
import { staffFile } from '../attachments/fragments.ts'
import { settled } from '../attachments/settled.ts'
import { graphql } from '../gql/gql.ts'
import { NotesTab } from '../notes/NotesTab.tsx'
import type { ShareSubject } from '../records/shareSubject.ts'

const ContractNotesDocument = graphql(`
  query ContractNotes($id: ID!) {
    contract(id: $id) {
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

const ContractNotes_AddDocument = graphql(`
  mutation ContractNotes_Add($input: AddNoteInput!) {
    addContractNote(input: $input) { note { id } userErrors { code message field } }
  }
`)

const ContractNotes_WithdrawDocument = graphql(`
  mutation ContractNotes_Withdraw($input: WithdrawNoteInput!) {
    withdrawContractNote(input: $input) { note { id attachments { id } } userErrors { code message field } }
  }
`)

/** The notes of a contract. */
export function ContractNotes({ id, subject }: { id: string; subject: ShareSubject }) {
  const { t } = useTranslation()
  const client = useClient()
  const [{ data, error }, ask] = useQuery({
    query: ContractNotesDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  })
  const refresh = () => ask({ requestPolicy: 'network-only' })
  if (!data?.contract) {
    return error ? <PageError error={error} onRetry={refresh} /> : <SkeletonRows rows={6} widths={[40, 20]} />
  }
  return (
    <NotesTab
      record="contract"
      subject={subject}
      notes={data.contract.notes.map((note) => ({ ...note, attachments: note.attachments.map(staffFile) }))}
      onRefresh={refresh}
      onAdd={async (note) =>
        settled(await client.mutation(ContractNotes_AddDocument, { input: { recordId: id, ...note } }), t)
      }
      onWithdraw={async (noteId) =>
        settled(await client.mutation(ContractNotes_WithdrawDocument, { input: { noteId } }), t)
      }
    />
  )
}
