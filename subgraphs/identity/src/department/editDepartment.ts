import { isId } from '@parvis/kernel/database/columns.ts'
import { seerOf } from '@parvis/kernel/database/read.ts'
import { chain } from '@parvis/kernel/events/chain.ts'
import { once } from '@parvis/kernel/events/clientKey.ts'
import { notFound } from '@parvis/kernel/graph/errors.ts'
import { changedFields } from '@parvis/kernel/graph/fields.ts'
import { Refusal } from '@parvis/kernel/graph/refusals.ts'
import { and, eq } from 'drizzle-orm'
import type { Context } from '../context.ts'
import { checkedNamed, type NamedEdit } from '../person/namedFields.ts'
import { whileUnique } from '../person/personFields.ts'
import { departments, tables } from '../tables.ts'
import { visibleDepartments } from '../visibility.ts'

type Edit = NamedEdit & { departmentId: string }

/**
 * Renames a department, ends it or takes it back into use. Throws NOT_FOUND; refuses with CONFLICT and the present
 * department, NAME_TAKEN or INVALID_VALUE.
 */
export async function editDepartment({ db, viewer }: Pick<Context, 'db' | 'viewer'>, input: Edit): Promise<void> {
  const { departmentId, clientKey } = input
  const wanted = checkedNamed(input)
  if (!isId(departmentId)) throw notFound()
  await whileUnique(() =>
    db.transaction(async (tx) => {
      // Others may go on putting people into it: their rows refer to this one.
      const [department] = await tx
        .select()
        .from(departments)
        .where(and(eq(departments.id, departmentId), visibleDepartments(seerOf(viewer))))
        .for('no key update')
      if (!department) throw notFound()
      const actorId = viewer!.id
      const claim = { actorId, operation: 'department.edit', clientKey, subjectId: department.id }
      await once(tx, tables, claim, async () => {
        if (department.version !== input.version) throw new Refusal('CONFLICT', { present: { department } })
        const fields = changedFields(department, wanted)
        if (fields.length === 0) return
        const happened = [{ type: 'department.edited', actorId, payload: { fields } }] as const
        await chain.add(tx, tables, { row: department, happened }, ({ chainHead }) =>
          tx
            .update(departments)
            .set({ ...wanted, version: department.version + 1, chainHead })
            .where(eq(departments.id, department.id)),
        )
      })
    }),
  )
}
