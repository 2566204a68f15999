import type { UserErrorShown } from '@parvis/clients-shared/graph/userErrors.ts'
import type { CombinedError } from '@urql/core'

/** What a command came to: done when there is neither an error nor a refusal. */
export type CommandAnswer = { error?: CombinedError; userErrors: readonly UserErrorShown[] }

/** What a client can do to the files and notes of a record; contracts and matters each have these under their names. */
export type RecordCommands = {
  addFile(input: { uploadId: string; clientKey: string }): Promise<CommandAnswer>
  /** A new version of a file of one's own. */
  addVersion(input: { attachmentId: string; uploadId: string; clientKey: string }): Promise<CommandAnswer>
  addNote(input: { body: string; uploadIds: string[]; clientKey: string }): Promise<CommandAnswer>
  withdrawNote(input: { noteId: string }): Promise<CommandAnswer>
}

/** The answer of a mutation in its one form, whatever the mutation is called. */
export function commandAnswer(
  payload: { userErrors: readonly { code: string; message: string; field?: string[] | null }[] } | undefined,
  error: CombinedError | undefined,
): CommandAnswer {
  const userErrors = (payload?.userErrors ?? []).map(({ field = null, ...rest }) => ({ ...rest, field }))
  return { error, userErrors }
}
