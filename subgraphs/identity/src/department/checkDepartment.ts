import { isId } from '@parvis/kernel/database/columns.ts'
import type { Executor } from '@parvis/kernel/database/database.ts'
import { Refusal } from '@parvis/kernel/graph/refusals.ts'
import { and, eq } from 'drizzle-orm'
import { departments } from '../tables.ts'

/** Refuses with DEPARTMENT_NOT_FOUND unless there is such a department in use. */
export async function checkDepartment(db: Executor, departmentId: string | null): Promise<void> {
  if (departmentId === null) return
  const inUse = and(eq(departments.id, departmentId), eq(departments.ended, false))
  const [found] = isId(departmentId) ? await db.select({ id: departments.id }).from(departments).where(inUse) : []
  if (!found) throw new Refusal('DEPARTMENT_NOT_FOUND', { field: ['departmentId'] })
}
