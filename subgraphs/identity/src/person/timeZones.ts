import type { Database } from '@parvis/kernel/database/database.ts'
import { read } from '@parvis/kernel/database/read.ts'
import { sql } from 'drizzle-orm'
import { firmOfViewer } from '../firm/firm.ts'

/** Every time zone somebody lives in, each once. Everybody lives in the firm's, for nobody names another yet. */
export async function timeZones(db: Database): Promise<string[]> {
  const rows = await read({ db }, { name: 'time zones' }, () =>
    db.select({ timeZone: firmOfViewer.firmTimeZone }).from(sql`(values (1)) as once`),
  )
  return rows.map(({ timeZone }) => timeZone)
}
