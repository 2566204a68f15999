import { isId } from '@parvis/kernel/database/columns.ts'
import type { Database } from '@parvis/kernel/database/database.ts'
import { isAmongIds, read } from '@parvis/kernel/database/read.ts'
import { lookedAfterBy } from '@parvis/records/lookedAfterBy.ts'
import type { Answered, Asked, DueMilestone } from '@parvis/schema/calls.ts'
import { and, asc, eq, isNotNull, type SQL, sql } from 'drizzle-orm'
import { contracts, contractTables, isWorkedOn, milestones } from '../tables.ts'
import { visibleMilestones } from '../visibility.ts'

/** What comes before every id. */
const firstId = '00000000-0000-0000-0000-000000000000'

/** Those of these milestones that can be reminded of now. */
export async function dueMilestones(
  db: Database,
  { ids }: Asked<'contracts', 'dueMilestones'>[0],
): Promise<DueMilestone[]> {
  const named = { name: 'milestones to remind of by id', values: { ids: ids.filter(isId) } }
  const rows = await read({ db }, named, () => reminding(db, isAmongIds(milestones.id)))
  return rows.map(toDue)
}

/** Milestones that can be reminded of, by their last day: off an index that holds no others. */
export async function milestonesDue(
  db: Database,
  { from, to, first, after }: Asked<'contracts', 'milestonesDue'>[0],
): Promise<DueMilestone[]> {
  const values = { to, first, afterDay: after?.dueOn ?? from, afterId: after?.id ?? firstId }
  const rows = await read({ db }, { name: 'milestones to remind of', values }, () => dueStatement(db))
  return rows.map(toDue)
}

/** The statement of `milestonesDue`, whose cost is measured by a test. */
export function dueStatement(db: Database) {
  const place = sql`(${sql.placeholder('afterDay')}::date, ${sql.placeholder('afterId')}::uuid)`
  const between = and(
    sql`(${milestones.dueDate}, ${milestones.id}) > ${place}`,
    sql`${milestones.dueDate} <= ${sql.placeholder('to')}::date`,
  )!
  return reminding(db, between).orderBy(asc(milestones.dueDate), asc(milestones.id)).limit(sql.placeholder('first'))
}

/** What these milestones are called, as far as they exist for the viewer (V7). */
export async function milestoneTitles(
  db: Database,
  { ids, viewer }: Asked<'contracts', 'milestoneTitles'>[0],
): Promise<Answered<'contracts', 'milestoneTitles'>> {
  const named = { name: 'titles of milestones', values: { ids: ids.filter(isId) } }
  return read({ db, viewer }, named, (seer) =>
    db
      .select({ id: milestones.id, title: milestones.title })
      .from(milestones)
      .innerJoin(contracts, eq(contracts.id, milestones.recordId))
      .where(and(isAmongIds(milestones.id), visibleMilestones(seer))),
  )
}

function reminding(db: Database, which: SQL) {
  return db
    .select({
      id: milestones.id,
      title: milestones.title,
      dueDate: milestones.dueDate,
      isShown: sql<boolean>`(${milestones.portalVisible} and ${contracts.shareVisible})`.as('is_shown'),
      contract: {
        id: contracts.id,
        reference: contracts.reference,
        name: contracts.name,
        portalTitle: contracts.portalTitle,
        requesterId: contracts.requesterId,
        assigneeId: contracts.assigneeId,
        sharedById: contracts.sharedById,
        createdById: contracts.createdById,
        private: contracts.private,
        staffIds: contracts.staffIds,
      },
    })
    .from(milestones)
    .innerJoin(contracts, eq(contracts.id, milestones.recordId))
    .where(and(which, sql`${milestones}.${isWorkedOn}`, isNotNull(milestones.dueDate), contractTables.isOpen))
    .$dynamic()
}

type Row = Awaited<ReturnType<typeof reminding>>[number]

function toDue({ id, title, dueDate, isShown, contract }: Row): DueMilestone {
  const { id: recordId, reference, name, portalTitle, requesterId, assigneeId } = contract
  return {
    id,
    title,
    dueOn: dueDate!,
    recordId,
    reference,
    recordTitle: portalTitle ?? name,
    requesterId: isShown ? requesterId : null,
    assigneeId,
    lookedAfterByIds: lookedAfterBy(contract),
  }
}
