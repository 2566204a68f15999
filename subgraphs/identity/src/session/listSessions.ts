import { read } from '@parvis/kernel/database/read.ts'
import Bowser from 'bowser'
import { and, desc, gt, sql } from 'drizzle-orm'
import type { Context } from '../context.ts'
import { type SessionRow, sessions } from '../tables.ts'
import { ownSessions } from '../visibility.ts'

/** So many are shown: enough for anybody, and one may end all others at once. */
const maxShown = 100

/** A session as its person sees it. */
export type SessionSeen = Pick<SessionRow, 'id' | 'address' | 'startedAt' | 'expiresAt'> & {
  lastSeenAt: Date
  current: boolean
  device: 'COMPUTER' | 'PHONE' | 'TABLET' | null
  browser: string | null
  system: string | null
}

/** Where the viewer is signed in: the present session first, then the last seen. */
export async function listSessions({
  db,
  viewer,
  sessionId,
}: Pick<Context, 'db' | 'viewer' | 'sessionId'>): Promise<SessionSeen[]> {
  const { id, address, userAgent, startedAt, expiresAt } = sessions
  const rows = await read({ db, viewer }, { name: 'sessions', values: { sessionId } }, (seer) => {
    const current = sql<boolean>`coalesce(${id} = ${sql.placeholder('sessionId')}::uuid, false)`
    const lastSeenAt = sql`coalesce(${sessions.lastSeenAt}, ${startedAt})`.mapWith(startedAt)
    return db
      .select({ id, address, userAgent, startedAt, expiresAt, lastSeenAt, current })
      .from(sessions)
      .where(and(ownSessions(seer), gt(expiresAt, sql`now()`)))
      .orderBy(desc(current), desc(lastSeenAt), desc(id))
      .limit(maxShown)
  })
  return rows.map(({ userAgent, ...row }) => ({ ...row, ...deviceOf(userAgent) }))
}

const kinds: Record<string, SessionSeen['device']> = { desktop: 'COMPUTER', mobile: 'PHONE', tablet: 'TABLET' }

/** What a browser says it is, in its makers' names. */
function deviceOf(userAgent: string | null): Pick<SessionSeen, 'device' | 'browser' | 'system'> {
  if (!userAgent) return { device: null, browser: null, system: null }
  const { browser, os, platform } = Bowser.parse(userAgent)
  return { device: kinds[platform.type ?? ''] ?? null, browser: browser.name || null, system: os.name || null }
}
