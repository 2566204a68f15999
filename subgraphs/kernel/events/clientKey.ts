import { and, eq } from 'drizzle-orm'
import type { Transaction } from '../database/database.ts'
import { badInput } from '../graph/errors.ts'
import type { EventTables } from './eventTables.ts'

type Claim = {
  actorId: string
  operation: string
  clientKey: string | null | undefined
  /** The record it is about; for one that `creates` it, the id it would get. */
  subjectId: string
  creates?: boolean
}

/**
 * Does the work of a mutation once per client key (R62), or always when none was given. Answers the id of the record it
 * is about: the second time, when nothing is done, of the one the first use was about. A first use that is still running
 * is waited for. Throws BAD_USER_INPUT for a key that was used about another record.
 */
export async function once(
  tx: Transaction,
  tables: EventTables,
  claim: Claim,
  work: () => Promise<unknown>,
): Promise<string> {
  const earlier = await claimKey(tx, tables, claim)
  if (earlier) return earlier
  await work()
  return claim.subjectId
}

/** Null: the key is new, or none was given. */
async function claimKey(tx: Transaction, tables: EventTables, claim: Claim): Promise<string | null> {
  const { actorId, operation, clientKey, subjectId } = claim
  if (clientKey == null) return null
  if (clientKey.length === 0 || clientKey.length > 100) throw badInput('clientKey wants 1 to 100 characters.')
  const [claimed] = await tx
    .insert(tables.clientKeys)
    .values({ actorId, operation, clientKey, subjectId })
    .onConflictDoNothing()
    .returning()
  return claimed ? null : earlierUse(tx, tables, claim)
}

/**
 * The id of the record an earlier use of the client key was about; null without one. Claims nothing: for a mutation that
 * has to know before it takes an upload. Throws BAD_USER_INPUT for a key that was used about another record.
 */
export async function earlierUse(tx: Transaction, tables: EventTables, claim: Claim): Promise<string | null> {
  const { actorId, operation, clientKey, subjectId } = claim
  if (clientKey == null) return null
  const { clientKeys } = tables
  const [earlier] = await tx
    .select()
    .from(clientKeys)
    .where(
      and(eq(clientKeys.actorId, actorId), eq(clientKeys.operation, operation), eq(clientKeys.clientKey, clientKey)),
    )
  if (!earlier) return null
  if (!claim.creates && earlier.subjectId !== subjectId) throw badInput('This clientKey was used about something else.')
  return earlier.subjectId
}
