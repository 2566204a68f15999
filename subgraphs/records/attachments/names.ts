import { judgeFileName, type NameFault } from '@parvis/files/fileName.ts'
import { violatedConstraint } from '@parvis/kernel/database/database.ts'
import { Refusal } from '@parvis/kernel/graph/refusals.ts'
import type { MessageCode } from '@parvis/schema/words/words.ts'

/** The most files and folders one record holds: its tree is read in one piece. */
export const maxAttachments = 2_000
export const maxFolders = 500

const refusals = {
  empty: 'INVALID_VALUE',
  tooLong: 'NAME_TOO_LONG',
  characters: 'NAME_NOT_ALLOWED',
} as const satisfies Record<NameFault, MessageCode>

/**
 * A name for a file or folder, by the rules every uploaded file's name is judged by: 1 to 255 characters, no path,
 * nothing that makes it look like another one. Refuses with INVALID_VALUE (empty), NAME_TOO_LONG, NAME_NOT_ALLOWED.
 */
export function checkedName(value: string): string {
  const judged = judgeFileName(value)
  if ('fault' in judged) throw new Refusal(refusals[judged.fault], { field: ['name'] })
  return judged.name
}

/** A name keeps the extension its bytes were checked for. Refuses with NAME_TOO_LONG what gets too long by it. */
export function withExtensionOf(name: string, original: string): string {
  const extension = /\.[^.]+$/.exec(original)?.[0] ?? ''
  const hasIt = name.length > extension.length && name.toLowerCase().endsWith(extension.toLowerCase())
  return checkedName(hasIt ? name : `${name}${extension}`)
}

/** Runs a write and lets the unique index decide whether the name is free in its folder. */
export async function whileNameIsFree<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write()
  } catch (error) {
    throw violatedConstraint(error)?.endsWith('_folders_name') ? new Refusal('NAME_TAKEN', { field: ['name'] }) : error
  }
}
