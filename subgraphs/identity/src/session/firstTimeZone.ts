import { timeZoneNamed } from '@parvis/schema/timeZones.ts'
import { sql } from 'drizzle-orm'
import { peopleTables } from '../tables.ts'
import type { Account } from './accounts.ts'

/**
 * The time zone of somebody who signs in: theirs, or else what their browser is set to. `column` is what to keep, and
 * `account` who signs in, with it. A browser may be set to what the server does not know; nobody is kept out for that.
 */
export function firstTimeZone(account: Account, ofBrowser: string | null | undefined) {
  const named = ofBrowser ? timeZoneNamed(ofBrowser) : null
  const timeZone = account.ownTimeZone ?? named ?? account.timeZone
  return {
    column: sql`coalesce(${peopleTables[account.kind].timeZone}, ${named})`,
    account: { ...account, timeZone },
  }
}
