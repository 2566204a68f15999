import type { AuthorShown, FileShown } from '../attachments/files.ts'
import type { Seen } from '../records/SeenLine.tsx'

/** A note, as both applications show it. */
export type NoteShown = {
  id: string
  author: AuthorShown
  body: string | null
  audience: 'INTERNAL' | 'CLIENT'
  createdAt: string
  mailsAt: string | null
  withdrawnAt: string | null
  mine: boolean
  attachments: readonly FileShown[]
}

/** True while nobody was mailed about a note of one's own: taking it back leaves no trace outside. */
export function canTakeBack({ mine, mailsAt, withdrawnAt }: NoteShown, now: number): boolean {
  return mine && withdrawnAt === null && mailsAt !== null && Date.parse(mailsAt) > now
}

/** The line of a note: for the client, unless it is withdrawn; on a record that is not shown nobody reads it yet (V8, V11). */
export function noteSeen(
  { audience, withdrawnAt }: { audience: string | null; withdrawnAt: string | null },
  shown: boolean,
): Seen {
  if (audience !== 'CLIENT' || withdrawnAt !== null) return 'hidden'
  return shown ? 'visible' : 'stored'
}
