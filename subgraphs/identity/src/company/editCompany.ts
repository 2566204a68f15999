import { isId } from '@parvis/kernel/database/columns.ts'
import { seerOf } from '@parvis/kernel/database/read.ts'
import { chain, type Happened } from '@parvis/kernel/events/chain.ts'
import { once } from '@parvis/kernel/events/clientKey.ts'
import { badInput, notFound } from '@parvis/kernel/graph/errors.ts'
import { requiredText } from '@parvis/kernel/graph/fields.ts'
import { Refusal } from '@parvis/kernel/graph/refusals.ts'
import { and, eq } from 'drizzle-orm'
import type { Context } from '../context.ts'
import { whileUnique } from '../person/personFields.ts'
import { type CompanyRow, companies, tables } from '../tables.ts'
import { visibleCompanies } from '../visibility.ts'

type Edit = {
  companyId: string
  version: number
  name?: string | null
  requestSharing?: CompanyRow['requestSharing'] | null
  clientKey?: string | null
}

/**
 * Changes a company's name, and whether its people see each other's records (V4), from their next request on. Nothing to
 * change is no change and no event. Throws NOT_FOUND; refuses with CONFLICT and the present company, COMPANY_NAME_TAKEN
 * or INVALID_VALUE.
 */
export async function editCompany({ db, viewer }: Pick<Context, 'db' | 'viewer'>, input: Edit): Promise<void> {
  for (const field of ['name', 'requestSharing'] as const) {
    if (input[field] === null) throw badInput(`${field} cannot be cleared: leave it out or give a value.`)
  }
  const name = input.name == null ? undefined : requiredText(input.name, { field: 'name', max: 200 })
  if (!isId(input.companyId)) throw notFound()
  await whileUnique(() =>
    db.transaction(async (tx) => {
      const [company] = await tx
        .select()
        .from(companies)
        .where(and(eq(companies.id, input.companyId), visibleCompanies(seerOf(viewer))))
        .for('update')
      if (!company) throw notFound()
      const { clientKey } = input
      const claim = { actorId: viewer!.id, operation: 'company.edit', clientKey, subjectId: company.id }
      await once(tx, tables, claim, async () => {
        if (company.version !== input.version) {
          throw new Refusal('CONFLICT', { present: { company: { ...company, full: true } } })
        }
        const wanted = {
          name: name ?? company.name,
          requestSharing: input.requestSharing ?? company.requestSharing,
        }
        const happened = happenings(company, wanted, viewer!.id)
        if (happened.length === 0) return
        await chain.add(tx, tables, { row: company, happened }, ({ chainHead }) =>
          tx
            .update(companies)
            .set({ ...wanted, version: company.version + 1, chainHead })
            .where(eq(companies.id, company.id)),
        )
      })
    }),
  )
}

type Wanted = Pick<CompanyRow, 'name' | 'requestSharing'>

/** What the change means, each in an event of its own. */
function happenings(from: CompanyRow, to: Wanted, actorId: string): Happened[] {
  const happened: Happened[] = []
  if (to.name !== from.name) {
    happened.push({ type: 'company.renamed', actorId, payload: { from: from.name, to: to.name } })
  }
  if (to.requestSharing !== from.requestSharing) {
    const payload = { from: from.requestSharing, to: to.requestSharing }
    happened.push({ type: 'company.requestSharingChanged', actorId, payload })
  }
  return happened
}
