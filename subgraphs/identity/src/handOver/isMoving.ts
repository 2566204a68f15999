import type { Transaction } from '@parvis/kernel/database/database.ts'
import { and, inArray, isNull, or } from 'drizzle-orm'
import { handOvers } from '../tables.ts'

/** Whether records of one of these people, or on their way to one, are changing hands. */
export async function isMoving(tx: Transaction, ids: string[]): Promise<boolean> {
  const isTheirs = or(inArray(handOvers.fromId, ids), inArray(handOvers.toId, ids))
  const running = and(isTheirs, isNull(handOvers.finishedAt))
  return (await tx.select({ id: handOvers.id }).from(handOvers).where(running).limit(1)).length > 0
}
