import { newId } from '@parvis/kernel/database/columns.ts'
import { chain } from '@parvis/kernel/events/chain.ts'
import { once } from '@parvis/kernel/events/clientKey.ts'
import { requiredText } from '@parvis/kernel/graph/fields.ts'
import type { Context } from '../context.ts'
import { whileUnique } from '../person/personFields.ts'
import { companies, tables } from '../tables.ts'

type NewCompany = { name: string; requestSharing?: 'NONE' | 'EVERYONE' | null; clientKey?: string | null }

/** Adds a client company. Returns its id. Refuses with INVALID_VALUE or COMPANY_NAME_TAKEN. */
export async function createCompany(
  { db, viewer }: Pick<Context, 'db' | 'viewer'>,
  input: NewCompany,
): Promise<string> {
  const name = requiredText(input.name, { field: 'name', max: 200 })
  const id = newId()
  return whileUnique(() =>
    db.transaction(async (tx) => {
      const claim = {
        actorId: viewer!.id,
        operation: 'company.create',
        clientKey: input.clientKey,
        subjectId: id,
        creates: true,
      }
      return once(tx, tables, claim, async () => {
        const requestSharing = input.requestSharing ?? 'NONE'
        const happened = { type: 'company.created', actorId: viewer!.id, payload: { name } } as const
        await chain.add(tx, tables, { row: { id, chainHead: null }, happened: [happened] }, ({ chainHead }) =>
          tx.insert(companies).values({ id, name, requestSharing, chainHead }),
        )
      })
    }),
  )
}
