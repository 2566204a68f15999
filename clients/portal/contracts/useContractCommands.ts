import { useMemo } from 'react'
import { useMutation } from 'urql'
import { graphql } from '../gql/gql.ts'
import { commandAnswer, type RecordCommands } from '../records/recordCommands.ts'

const AddContractAttachmentDocument = graphql(`
  mutation AddContractAttachment($input: AddContractAttachmentInput!) {
    addContractAttachment(input: $input) { attachment { id } userErrors { code message field } }
  }
`)

const AddContractAttachmentVersionDocument = graphql(`
  mutation AddContractAttachmentVersion($input: AddContractAttachmentVersionInput!) {
    addContractAttachmentVersion(input: $input) { attachment { id version } userErrors { code message field } }
  }
`)

const AddContractNoteDocument = graphql(`
  mutation AddContractNote($input: AddContractNoteInput!) {
    addContractNote(input: $input) { note { id } userErrors { code message field } }
  }
`)

const WithdrawContractNoteDocument = graphql(`
  mutation WithdrawContractNote($input: WithdrawContractNoteInput!) {
    withdrawContractNote(input: $input) { note { id withdrawnAt attachments { id } } userErrors { code message field } }
  }
`)

/** What a client can do to the files and notes of a contract. */
export function useContractCommands(contractId: string): RecordCommands {
  const [, addFile] = useMutation(AddContractAttachmentDocument)
  const [, addVersion] = useMutation(AddContractAttachmentVersionDocument)
  const [, addNote] = useMutation(AddContractNoteDocument)
  const [, withdrawNote] = useMutation(WithdrawContractNoteDocument)
  return useMemo(
    () => ({
      async addFile(input) {
        const { data, error } = await addFile({ input: { contractId, ...input } })
        return commandAnswer(data?.addContractAttachment, error)
      },
      async addVersion(input) {
        const { data, error } = await addVersion({ input })
        return commandAnswer(data?.addContractAttachmentVersion, error)
      },
      async addNote(input) {
        const { data, error } = await addNote({ input: { contractId, ...input } })
        return commandAnswer(data?.addContractNote, error)
      },
      async withdrawNote(input) {
        const { data, error } = await withdrawNote({ input })
        return commandAnswer(data?.withdrawContractNote, error)
      },
    }),
    [contractId, addFile, addVersion, addNote, withdrawNote],
  )
}
