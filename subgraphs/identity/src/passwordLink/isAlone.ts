import type { Transaction } from '@parvis/kernel/database/database.ts'
import { sql } from 'drizzle-orm'

/**
 * Whether nobody else is at something that is done once, such as using a link. Whoever asks until this transaction ends
 * is told no at once: who waited for its locks would only learn after a second that it took too long.
 */
export async function isAlone(tx: Transaction, at: string): Promise<boolean> {
  const lock = sql`select pg_try_advisory_xact_lock(hashtextextended(${at}, 0)) as "isMine"`
  const [taken] = await tx.execute<{ isMine: boolean }>(lock)
  return taken!.isMine
}
