import { isId } from '@parvis/kernel/database/columns.ts'
import type { Database } from '@parvis/kernel/database/database.ts'
import { countLimit } from '@parvis/kernel/database/pagination.ts'
import { idsValue, read } from '@parvis/kernel/database/read.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import DataLoader from 'dataloader'
import { and, type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { RecordTables } from '../recordTables.ts'
import { visibleRecords } from '../visibility.ts'

type Parts = { db: Database; viewer: Viewer | null; tables: RecordTables }
type Count = { value: number; capped: boolean }

/** Somebody at a company. */
export type Member = { personId: string; companyId: string }
/** What somebody has a part in at a company; see `RecordStanding` in the schema. */
export type Standing = Member & { asked: Count; shown: Count; watched: Count }
export type Watcher = { person: { id: string }; count: Count }

/** The most watchers that are told of. */
const maxWatchers = 100

const counted = (value: number): Count => ({ value: Math.min(value, countLimit), capped: value > countLimit })

const wanted: SQL = sql`unnest(${sql.placeholder('personIds')}::uuid[], ${sql.placeholder('companyIds')}::uuid[])
  with ordinality as wanted(person_id, company_id, nth)`
const valuesOf = (members: readonly Member[]) => ({
  personIds: members.map(({ personId }) => personId),
  companyIds: members.map(({ companyId }) => companyId),
  limit: countLimit + 1,
})
const limit = sql.placeholder('limit')

/** Loaders of who has a part in what; part of a subgraph's loaders. Each counts no further than a list's count does. */
export const standingLoaders = (parts: Parts) => ({
  standing: byMember((members) => readStandings(parts, members)),
  watchersOf: byMember((members) => readWatchers(parts, members)),
  /** How many records are displayed for a company. */
  displayedFor: new DataLoader<string, Count>((ids) => countDisplayed(parts, ids)),
})

/** Said as a range, because for one value PostgreSQL may read the whole table in the hope to end soon. */
const isOne = (column: PgColumn, id: SQL): SQL => sql`${column} between ${id} and ${id}`
const number = (rows: SQL) => sql<number>`(select count(*)::int from (${rows} limit ${limit}) found)`

type Granted = { to: SQL; where: SQL; sees: SQL }

/** What is granted to somebody, as far as the viewer sees the record: looked up row by row, until the count is capped. */
const granted = ({ record, access }: RecordTables, { to, where, sees }: Granted): SQL => sql`select from ${access}
  cross join lateral (select from ${record} where ${record.id} = ${access.recordId} and ${sees} offset 0) seen
  where ${isOne(access.granteeId, to)} and ${where}`

const byMember = <Row>(load: (members: readonly Member[]) => Promise<Row[]>) =>
  new DataLoader<Member, Row, string>(load, { cacheKeyFn: ({ personId, companyId }) => `${personId} ${companyId}` })

async function readStandings({ db, viewer, tables }: Parts, members: readonly Member[]): Promise<Standing[]> {
  const { record, access, kind } = tables
  const rows = await read({ db, viewer }, { name: `standings in ${kind}s`, values: valuesOf(members) }, (seer) => {
    const sees = visibleRecords(seer, tables)
    const [personId, companyId] = [sql`wanted.person_id`, sql`wanted.company_id`]
    const isAsked = isOne(record.requesterId, personId)
    const isTheirs = sql`coalesce(${record.shareCompanyId}, ${record.companyId}) = ${companyId}`
    const isShown = sql`${record.shareCompanyId} = ${companyId} and ${record.shareVisible}`
    const asked = (where: SQL | undefined) => number(sql`select from ${record} where ${where}`)
    const isWatched = sql`${access.via} = 'WATCHER' and ${access.companyId} = ${companyId}`
    return db
      .select({
        nth: sql<string>`wanted.nth`,
        asked: asked(and(isAsked, isTheirs, sees)),
        shown: asked(and(isAsked, isShown, sees)),
        watched: number(granted(tables, { to: personId, where: isWatched, sees })),
      })
      .from(wanted)
      .orderBy(sql`wanted.nth`)
  })
  return members.map((member, index) => {
    const { asked, shown, watched } = rows[index]!
    return { ...member, asked: counted(asked), shown: counted(shown), watched: counted(watched) }
  })
}

async function readWatchers({ db, viewer, tables }: Parts, members: readonly Member[]): Promise<Watcher[][]> {
  const { record, kind } = tables
  const values = { ...valuesOf(members), most: maxWatchers }
  const rows = await read({ db, viewer }, { name: `watchers of requesters of ${kind}s`, values }, (seer) => {
    const shown = sql`select ${record.watcherIds} from ${record}
      where ${isOne(record.requesterId, sql`wanted.person_id`)} and ${record.shareCompanyId} = wanted.company_id
        and ${record.shareVisible} and ${visibleRecords(seer, tables)} limit ${limit}`
    const watching = sql`select person_id, count(*)::int as number from (${shown}) shown(ids), unnest(ids) as person_id
      group by person_id order by number desc, person_id limit ${sql.placeholder('most')}`
    return db
      .select({
        nth: sql<string>`wanted.nth`,
        id: sql<string>`watching.person_id`,
        number: sql<number>`watching.number`,
      })
      .from(sql`${wanted} cross join lateral (${watching}) as watching`)
      .orderBy(sql`wanted.nth`, sql`watching.number desc`, sql`watching.person_id`)
  })
  const byMember = Map.groupBy(rows, ({ nth }) => Number(nth))
  return members.map((_member, index) =>
    (byMember.get(index + 1) ?? []).map(({ id, number }) => ({ person: { id }, count: counted(number) })),
  )
}

async function countDisplayed({ db, viewer, tables }: Parts, ids: readonly string[]): Promise<Count[]> {
  const { access, kind } = tables
  const values = { ids: ids.filter(isId), limit: countLimit + 1 }
  const rows = await read({ db, viewer }, { name: `displayed ${kind}s of companies`, values }, (seer) => {
    const where = sql`${access.via} = 'COMPANY'`
    const displayed = granted(tables, { to: sql`wanted.id`, where, sees: visibleRecords(seer, tables) })
    return db
      .select({ id: sql<string>`wanted.id`, number: number(displayed) })
      .from(sql`unnest(${idsValue}) as wanted(id)`)
  })
  const byId = new Map(rows.map(({ id, number }) => [id, number]))
  return ids.map((id) => counted(byId.get(id.toLowerCase()) ?? 0))
}
