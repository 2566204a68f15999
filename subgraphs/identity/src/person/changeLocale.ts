import type { Locale } from '@parvis/schema/viewer.ts'
import { eq } from 'drizzle-orm'
import type { Context } from '../context.ts'
import { type Account, accountById } from '../session/accounts.ts'
import { peopleTables } from '../tables.ts'

/** Changes the language of the viewer's own pages and mails: a preference, so no event and no version. */
export async function changeLocale({ db, viewer }: Pick<Context, 'db' | 'viewer'>, locale: Locale): Promise<Account> {
  const table = peopleTables[viewer!.kind]
  await db.update(table).set({ locale }).where(eq(table.id, viewer!.id))
  return (await accountById(db, viewer!.id))!
}
