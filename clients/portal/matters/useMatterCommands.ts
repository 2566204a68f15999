import { useMemo } from 'react'
import { useMutation } from 'urql'
import { graphql } from '../gql/gql.ts'
import { commandAnswer, type RecordCommands } from '../records/recordCommands.ts'

const AddMatterAttachmentDocument = graphql(`
  mutation AddMatterAttachment($input: AddAttachmentInput!) {
    addMatterAttachment(input: $input) { attachment { id } userErrors { code message field } }
  }
`)

const AddMatterAttachmentVersionDocument = graphql(`
  mutation AddMatterAttachmentVersion($input: AddAttachmentVersionInput!) {
    addMatterAttachmentVersion(input: $input) { attachment { id version } userErrors { code message field } }
  }
`)

const AddMatterNoteDocument = graphql(`
  mutation AddMatterNote($input: AddNoteInput!) {
    addMatterNote(input: $input) { note { id } userErrors { code message field } }
  }
`)

const WithdrawMatterNoteDocument = graphql(`
  mutation WithdrawMatterNote($input: WithdrawNoteInput!) {
    withdrawMatterNote(input: $input) { note { id withdrawnAt attachments { id } } userErrors { code message field } }
  }
`)

/** What a client can do to the files and notes of a matter. */
export function useMatterCommands(recordId: string): RecordCommands {
  const [, addFile] = useMutation(AddMatterAttachmentDocument)
  const [, addVersion] = useMutation(AddMatterAttachmentVersionDocument)
  const [, addNote] = useMutation(AddMatterNoteDocument)
  const [, withdrawNote] = useMutation(WithdrawMatterNoteDocument)
  return useMemo(
    () => ({
      async addFile(input) {
        const { data, error } = await addFile({ input: { recordId, ...input } })
        return commandAnswer(data?.addMatterAttachment, error)
      },
      async addVersion(input) {
        const { data, error } = await addVersion({ input })
        return commandAnswer(data?.addMatterAttachmentVersion, error)
      },
      async addNote(input) {
        const { data, error } = await addNote({ input: { recordId, ...input } })
        return commandAnswer(data?.addMatterNote, error)
      },
      async withdrawNote(input) {
        const { data, error } = await withdrawNote({ input })
        return commandAnswer(data?.withdrawMatterNote, error)
      },
    }),
    [recordId, addFile, addVersion, addNote, withdrawNote],
  )
}
