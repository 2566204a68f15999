import { type Condition, nothing } from '@parvis/kernel/database/conditions.ts'
import type { Database } from '@parvis/kernel/database/database.ts'
import type { Page, PageInput } from '@parvis/kernel/database/pagination.ts'
import { read } from '@parvis/kernel/database/read.ts'
import { isOfTeam } from '@parvis/kernel/graph/abilities.ts'
import { badInput } from '@parvis/kernel/graph/errors.ts'
import { isDay } from '@parvis/kernel/graph/scalars.ts'
import { today } from '@parvis/kernel/graph/today.ts'
import type { Among, Order } from '@parvis/records/recordIds.ts'
import { type ListParts, listRecords, type RecordFilter } from '@parvis/records/recordList.ts'
import { dayAfter } from '@parvis/schema/days.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import { asc, sql } from 'drizzle-orm'
import { stagesAsked, type Turn } from './contract/contractStage.ts'
import {
  type ContractRow,
  type ContractTypeRow,
  contractColumns,
  contracts,
  contractTables,
  contractTypes,
} from './tables.ts'

export type ContractPage = Page<ContractRow>
type ContractFilter = RecordFilter & {
  stages?: readonly ContractRow['stage'][] | null
  waitsFor?: readonly Turn[] | null
  endingWithinDays?: number | null
}

/** A page of the contracts the viewer sees, newest first (R32), or those that end soon, soonest first. */
export function listContracts(parts: ListParts, input: PageInput & { filter?: ContractFilter | null }): ContractPage {
  const { stages, waitsFor, endingWithinDays: days } = input.filter ?? {}
  const asked = stagesAsked(stages, waitsFor)
  const list = { ...parts, tables: contractTables, columns: contractColumns }
  if (days == null) return listRecords<ContractRow>(list, { ...input, among: asked && atStages(asked) })
  const conditions = asked && !asked.includes('EXECUTED') ? [nothing] : [ending(parts.viewer, days)]
  return listRecords<ContractRow>(list, { ...input, conditions, order: soonestEndFirst })
}

const atStages = (stages: ContractRow['stage'][]): Among => ({
  text: 'stages',
  column: contracts.stage,
  oneOf: sql`unnest(${sql.placeholder('stages')}::text[])`,
  values: { stages },
})

const soonestEndFirst: Order<ContractRow> = {
  text: 'soonest end first',
  column: contracts.endDate,
  type: 'date',
  direction: asc,
  valueOf: ({ endDate }) => endDate!,
  isValue: isDay,
}

/** In force, and its last day is today or at most so many days away. */
function ending(viewer: Viewer | null, days: number): Condition {
  if (days < 0 || days > 3660) throw badInput('`endingWithinDays` wants a number from 0 to 3660.')
  if (!isOfTeam(viewer)) return nothing
  const from = today(viewer)
  const [first, last] = [sql.placeholder('endsFrom'), sql.placeholder('endsUntil')]
  return {
    text: 'ending between',
    where: () => sql`${contracts.stage} = 'EXECUTED' and ${contracts.endDate} between ${first}::date and ${last}::date`,
    values: { endsFrom: from, endsUntil: dayAfter(from, days) },
  }
}

/** All kinds of contracts; the legal team keeps a few dozen. */
export const listContractTypes = (db: Database): Promise<ContractTypeRow[]> =>
  read({ db }, { name: 'contract types' }, () => db.select().from(contractTypes).limit(500))
