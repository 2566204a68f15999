import { once } from '@parvis/kernel/events/clientKey.ts'
import { and, ne } from 'drizzle-orm'
import type { Context } from '../context.ts'
import { sessions, tables } from '../tables.ts'
import { ownSessions } from '../visibility.ts'
import { lockAccount } from './accounts.ts'
import { recordEnded } from './recordEnded.ts'

type Parts = Pick<Context, 'db' | 'viewer' | 'device' | 'sessionId'>

/** Ends every session of the viewer but the one they came with, at once; all of them for somebody who came without one. */
export async function endAllSessions(
  { db, viewer, device, sessionId }: Parts,
  { clientKey }: { clientKey?: string | null },
): Promise<void> {
  const { id, kind } = viewer!
  await db.transaction(async (tx) => {
    const locked = await lockAccount(tx, { id, kind })
    const claim = { actorId: id, operation: 'session.endAll', clientKey, subjectId: id }
    await once(tx, tables, claim, async () => {
      const others = and(ownSessions(viewer), sessionId === null ? undefined : ne(sessions.id, sessionId))
      const ended = await tx.delete(sessions).where(others).returning({ id: sessions.id })
      if (locked && ended.length > 0) await recordEnded(tx, { id, kind, ...locked, device, count: ended.length })
    })
  })
}
