import { eq } from 'drizzle-orm'
import type { Context } from '../context.ts'
import { sessions } from '../tables.ts'

/** Ends the session the caller came with, if any. */
export async function signOut({ db, sessionId }: Pick<Context, 'db' | 'sessionId'>): Promise<void> {
  if (sessionId) await db.delete(sessions).where(eq(sessions.id, sessionId))
}
