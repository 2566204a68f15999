import { isId } from '@parvis/kernel/database/columns.ts'
import { once } from '@parvis/kernel/events/clientKey.ts'
import { notFound } from '@parvis/kernel/graph/errors.ts'
import { and, eq } from 'drizzle-orm'
import type { Context } from '../context.ts'
import { sessions, tables } from '../tables.ts'
import { ownSessions } from '../visibility.ts'
import { lockAccount } from './accounts.ts'
import { recordEnded } from './recordEnded.ts'

type Parts = Pick<Context, 'db' | 'viewer' | 'device'>

/** Ends one session of the viewer at once. Throws NOT_FOUND for one that is none of theirs. */
export async function endSession(
  { db, viewer, device }: Parts,
  { sessionId, clientKey }: { sessionId: string; clientKey?: string | null },
): Promise<void> {
  if (!isId(sessionId)) throw notFound()
  const { id, kind } = viewer!
  await db.transaction(async (tx) => {
    const locked = await lockAccount(tx, { id, kind })
    const claim = { actorId: id, operation: 'session.end', clientKey, subjectId: sessionId.toLowerCase() }
    await once(tx, tables, claim, async () => {
      const theirs = and(eq(sessions.id, sessionId), ownSessions(viewer))
      const ended = await tx.delete(sessions).where(theirs).returning({ id: sessions.id })
      if (!locked || ended.length === 0) throw notFound()
      await recordEnded(tx, { id, kind, ...locked, device, count: 1 })
    })
  })
}
