import { newId } from '@parvis/kernel/database/columns.ts'
import { chain } from '@parvis/kernel/events/chain.ts'
import { once } from '@parvis/kernel/events/clientKey.ts'
import { requiredText } from '@parvis/kernel/graph/fields.ts'
import type { Context } from '../context.ts'
import { whileUnique } from '../person/personFields.ts'
import { departments, tables } from '../tables.ts'

type NewDepartment = { name: string; clientKey?: string | null }

/** Adds a department of clients. Returns its id. Refuses with INVALID_VALUE or NAME_TAKEN. */
export async function createDepartment(
  { db, viewer }: Pick<Context, 'db' | 'viewer'>,
  input: NewDepartment,
): Promise<string> {
  const name = requiredText(input.name, { field: 'name', max: 100 })
  const [id, actorId] = [newId(), viewer!.id]
  return whileUnique(() =>
    db.transaction(async (tx) => {
      const { clientKey } = input
      const claim = { actorId, operation: 'department.create', clientKey, subjectId: id, creates: true }
      return once(tx, tables, claim, async () => {
        const happened = [{ type: 'department.created', actorId, payload: { name } }] as const
        await chain.add(tx, tables, { row: { id, chainHead: null }, happened }, ({ chainHead }) =>
          tx.insert(departments).values({ id, name, chainHead }),
        )
      })
    }),
  )
}
