import { PageError } from '@parvis/clients-shared/kit/PageError.tsx'
import { SkeletonRows } from '@parvis/clients-shared/kit/SkeletonRows.tsx'
import { useQuery } from 'urql'
import { staffFile } from '../attachments/fragments.ts'
import { readFragment } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { Gone } from '../records/Gone.tsx'
import type { ShareSubject } from '../records/shareSubject.ts'
import { useRecordCommand } from '../records/useRecordCommand.ts'
import { NotesTab } from './NotesTab.tsx'

const RecordNotes_record = graphql(`
  fragment RecordNotes_record on LegalRecord {
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
`)

const RecordNotesDocument = graphql(`
  query RecordNotes($id: ID!, $isContract: Boolean!) {
    contract(id: $id) @include(if: $isContract) { id ...RecordNotes_record }
    matter(id: $id) @skip(if: $isContract) { id ...RecordNotes_record }
  }
`)

const RecordNotes_AddDocument = graphql(`
  mutation RecordNotes_Add($input: AddNoteInput!, $isContract: Boolean!) {
    addContractNote(input: $input) @include(if: $isContract) { note { id } userErrors { code message field } }
    addMatterNote(input: $input) @skip(if: $isContract) { note { id } userErrors { code message field } }
  }
`)

const RecordNotes_WithdrawDocument = graphql(`
  mutation RecordNotes_Withdraw($input: WithdrawNoteInput!, $isContract: Boolean!) {
    withdrawContractNote(input: $input) @include(if: $isContract) {
      note { id attachments { id } }
      userErrors { code message field }
    }
    withdrawMatterNote(input: $input) @skip(if: $isContract) {
      note { id attachments { id } }
      userErrors { code message field }
    }
  }
`)

/** The notes of a record. */
export function RecordNotes({ subject }: { subject: ShareSubject }) {
  const { id, kind } = subject
  const run = useRecordCommand(kind)
  const [{ data, error }, ask] = useQuery({
    query: RecordNotesDocument,
    variables: { id, isContract: kind === 'contract' },
    requestPolicy: 'cache-and-network',
  })
  const refresh = () => ask({ requestPolicy: 'network-only' })
  const record = readFragment(RecordNotes_record, data?.contract ?? data?.matter)
  if (!record) {
    if (data && !error) return <Gone />
    return error ? <PageError error={error} onRetry={refresh} /> : <SkeletonRows rows={6} widths={[40, 20]} />
  }
  return (
    <NotesTab
      subject={subject}
      notes={record.notes.map((note) => ({ ...note, attachments: note.attachments.map(staffFile) }))}
      onRefresh={refresh}
      onAdd={(note) => run(RecordNotes_AddDocument, { recordId: id, ...note })}
      onWithdraw={(noteId) => run(RecordNotes_WithdrawDocument, { noteId })}
    />
  )
}
