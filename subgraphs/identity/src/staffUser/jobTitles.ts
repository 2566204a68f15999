import type { Database } from '@parvis/kernel/database/database.ts'
import { read } from '@parvis/kernel/database/read.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import { and, asc, desc, eq, isNotNull, sql } from 'drizzle-orm'
import { staffUsers } from '../tables.ts'
import { visibleStaffUsers } from '../visibility.ts'

/** The most that are told of: a legal team has a few dozen. */
const maxTitles = 200

/** The job titles that active members of the legal team have; two writings that a search takes for the same are one. */
export function jobTitles({ db, viewer }: { db: Database; viewer: Viewer | null }) {
  const { jobTitle, status } = staffUsers
  const name = sql<string>`mode() within group (order by ${jobTitle})`
  const count = sql<number>`count(*)::int`
  return read({ db, viewer }, { name: 'job titles' }, (seer) =>
    db
      .select({ name, count })
      .from(staffUsers)
      .where(and(visibleStaffUsers(seer), eq(status, 'ACTIVE'), isNotNull(jobTitle)))
      .groupBy(sql`public.search_form(${jobTitle})`)
      .orderBy(desc(count), asc(name))
      .limit(maxTitles),
  )
}
