import type { UserErrorShown } from '@parvis/clients-shared/graph/userErrors.ts'
import type { RecordKind } from '@parvis/clients-shared/records/recordKind.ts'
import type { CombinedError, TypedDocumentNode } from '@urql/core'
import { useMemo } from 'react'
import { useClient } from 'urql'
import { graphql } from '../gql/gql.ts'

const AddFile = graphql(`
  mutation RecordCommands_AddFile($input: AddAttachmentInput!, $isContract: Boolean!) {
    addContractAttachment(input: $input) @include(if: $isContract) { attachment { id } userErrors { code message field } }
    addMatterAttachment(input: $input) @skip(if: $isContract) { attachment { id } userErrors { code message field } }
  }
`)

const AddVersion = graphql(`
  mutation RecordCommands_AddVersion($input: AddAttachmentVersionInput!, $isContract: Boolean!) {
    addContractAttachmentVersion(input: $input) @include(if: $isContract) {
      attachment { id }
      userErrors { code message field }
    }
    addMatterAttachmentVersion(input: $input) @skip(if: $isContract) {
      attachment { id }
      userErrors { code message field }
    }
  }
`)

const AddNote = graphql(`
  mutation RecordCommands_AddNote($input: AddNoteInput!, $isContract: Boolean!) {
    addContractNote(input: $input) @include(if: $isContract) { note { id } userErrors { code message field } }
    addMatterNote(input: $input) @skip(if: $isContract) { note { id } userErrors { code message field } }
  }
`)

const WithdrawNote = graphql(`
  mutation RecordCommands_WithdrawNote($input: WithdrawNoteInput!, $isContract: Boolean!) {
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

/** What a command came to: done when there is neither an error nor a refusal. */
export type CommandAnswer = { error?: CombinedError; userErrors: readonly UserErrorShown[] }

/** What a client can do to the files and notes of a record. */
export type RecordCommands = {
  addFile(input: { uploadId: string; clientKey: string }): Promise<CommandAnswer>
  /** A new version of a file of one's own. */
  addVersion(input: { attachmentId: string; uploadId: string; clientKey: string }): Promise<CommandAnswer>
  addNote(input: { body: string; uploadIds: string[]; clientKey: string }): Promise<CommandAnswer>
  withdrawNote(input: { noteId: string }): Promise<CommandAnswer>
}

type Command<Input> = TypedDocumentNode<
  { [mutation: string]: { userErrors: UserErrorShown[] } | undefined },
  { input: Input; isContract: boolean }
>

/** The commands of one record. */
export function useRecordCommands(kind: RecordKind, recordId: string): RecordCommands {
  const client = useClient()
  return useMemo(() => {
    async function run<Input>(document: Command<Input>, input: Input): Promise<CommandAnswer> {
      const { data, error } = await client.mutation(document, { input, isContract: kind === 'contract' })
      const [payload] = Object.values(data ?? {})
      return { error, userErrors: payload?.userErrors ?? [] }
    }
    return {
      addFile: (input) => run(AddFile, { recordId, ...input }),
      addVersion: (input) => run(AddVersion, input),
      addNote: (input) => run(AddNote, { recordId, ...input }),
      withdrawNote: (input) => run(WithdrawNote, input),
    }
  }, [client, kind, recordId])
}
