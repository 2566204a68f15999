import { claimClientKey } from '@parvis/kernel/clientKey.ts'
import { isId } from '@parvis/kernel/columns.ts'
import { notFound } from '@parvis/kernel/errors.ts'
import { requiredText } from '@parvis/kernel/fields.ts'
import { record, seal } from '@parvis/kernel/outbox.ts'
import { Refusal } from '@parvis/kernel/refusals.ts'
import { and, eq } from 'drizzle-orm'
import type { Context } from '../context.ts'
import { whileUnique } from '../personFields.ts'
import { companies, tables } from '../tables.ts'
import { visibleCompanies } from '../visibility.ts'

type Renaming = { companyId: string; version: number; name: string; clientKey?: string | null }

/** Renames a company. Throws NOT_FOUND; refuses with CONFLICT and the present company, COMPANY_NAME_TAKEN or INVALID_VALUE. */
export async function renameCompany({ db, viewer }: Pick<Context, 'db' | 'viewer'>, input: Renaming): Promise<void> {
  const name = requiredText(input.name, { field: 'name', max: 200 })
  if (!isId(input.companyId)) throw notFound()
  await whileUnique(() =>
    db.transaction(async (tx) => {
      const [company] = await tx
        .select()
        .from(companies)
        .where(and(eq(companies.id, input.companyId), visibleCompanies(viewer)))
        .for('update')
      if (!company) throw notFound()
      const { clientKey } = input
      const claim = { actorId: viewer!.id, operation: 'company.rename', clientKey, subjectId: company.id }
      if (await claimClientKey(tx, tables, claim)) return
      if (company.version !== input.version) {
        throw new Refusal('CONFLICT', { present: { company: { ...company, full: true } } })
      }
      const event = seal(company.chainHead, {
        type: 'company.renamed',
        actorId: viewer!.id,
        subjectId: company.id,
        payload: { from: company.name, to: name },
      })
      await tx
        .update(companies)
        .set({ name, version: company.version + 1, chainHead: event.hash })
        .where(eq(companies.id, company.id))
      await record(tx, tables, event)
    }),
  )
}
