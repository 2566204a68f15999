import type { Database } from '@parvis/kernel/database/database.ts'
import { read } from '@parvis/kernel/database/read.ts'
import { anywhere } from '@parvis/kernel/database/searched.ts'
import type { NamedIds } from '@parvis/schema/calls.ts'
import { sql } from 'drizzle-orm'
import { companies, portalUsers, staffUsers } from '../tables.ts'

/** The most of each that are told of for one word: more than a firm has clients, so that what it costs has an end. */
const maxNamed = 20_000

/** Who and what has each of these words in its name, in one statement driven by the indexes of search. */
export function named(db: Database, { words }: { words: readonly string[] }): Promise<NamedIds[]> {
  const values = { patterns: words.map(anywhere), limit: maxNamed }
  return read<NamedIds>({ db }, { name: 'whom words name', values }, () => {
    const limit = sql`limit ${sql.placeholder('limit')}`
    // The index is on more than the name; it finds whose name is looked at then.
    const people = sql`
      (select ${portalUsers.id} from ${portalUsers} where ${portalUsers.searchText} like wanted.pattern
        and ${portalUsers.nameSearchText} like wanted.pattern ${limit})
      union all
      (select ${staffUsers.id} from ${staffUsers}
        where public.search_form(${staffUsers.displayName}) like wanted.pattern ${limit})`
    return db
      .select({
        companyIds: sql<string[]>`array(
          select ${companies.id} from ${companies} where ${companies.searchText} like wanted.pattern ${limit})`,
        personIds: sql<string[]>`array(${people})`,
      })
      .from(sql`unnest(${sql.placeholder('patterns')}::text[]) with ordinality as wanted(pattern, nth)`)
      .orderBy(sql`wanted.nth`)
  })
}
