import { useMemo } from 'react'
import { useMutation } from 'urql'
import { graphql } from '../gql/gql.ts'
import { commandAnswer, type RecordCommands } from '../records/recordCommands.ts'

const AddContractAttachmentDocument = graphql(`
  mutation AddContractAttachment($input: AddAttachmentInput!) {
    addContractAttachment(input: $input) { attachment { id } userErrors { code message field } }
  }
`)

const AddContractAttachmentVersionDocument = graphql(`
  mutation AddContractAttachmentVersion($input: AddAttachmentVersionInput!) {
    addContractAttachmentVersion(input: $input) { attachment { id version } userErrors { code message field } }
  }
`)

const AddContractNoteDocument = graphql(`
  mutation AddContractNote($input: AddNoteInput!) {
    addContractNote(input: $input) { note { id } userErrors { code message field } }
  }
`)

const WithdrawContractNoteDocument = graphql(`
  mutation WithdrawContractNote($input: WithdrawNoteInput!) {
    withdrawContractNote(input: $input) { note { id withdrawnAt attachments { id } } userErrors { code message field } }
  }
`)

/** What a client can do to the files and notes of a contract. */
export function useContractCommands(recordId: string): RecordCommands {
  const [, addFile] = useMutation(AddContractAttachmentDocument)
  const [, addVersion] = useMutation(AddContractAttachmentVersionDocument)
  const [, addNote] = useMutation(AddContractNoteDocument)
  const [, withdrawNote] = useMutation(WithdrawContractNoteDocument)
  return useMemo(
    () => ({
      async addFile(input) {
        const { data, error } = await addFile({ input: { recordId, ...input } })
        return commandAnswer(data?.addContractAttachment, error)
      },
      async addVersion(input) {
        const { data, error } = await addVersion({ input })
        return commandAnswer(data?.addContractAttachmentVersion, error)
      },
      async addNote(input) {
        const { data, error } = await addNote({ input: { recordId, ...input } })
        return commandAnswer(data?.addContractNote, error)
      },
      async withdrawNote(input) {
        const { data, error } = await withdrawNote({ input })
        return commandAnswer(data?.withdrawContractNote, error)
      },
    }),
    [recordId, addFile, addVersion, addNote, withdrawNote],
  )
}
