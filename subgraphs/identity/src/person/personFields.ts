import { isId } from '@parvis/kernel/database/columns.ts'
import { type Executor, violatedConstraint } from '@parvis/kernel/database/database.ts'
import { Refusal } from '@parvis/kernel/graph/refusals.ts'
import { clean } from '@parvis/schema/texts/clean.ts'
import { eq } from 'drizzle-orm'
import { companies } from '../tables.ts'

/** A plain address: one @, no white space, quotes or angle brackets, a dot in the domain. Refuses with INVALID_VALUE. */
export function checkedEmail(value: string): string {
  const email = clean.login(value)
  if (
    email.length > 254 ||
    !/^[^\s\p{C}@<>"(),:;\\[\]]+@[^\s\p{C}@<>"(),:;\\[\]]+\.[^\s\p{C}@<>"(),:;\\[\].]+$/u.test(email)
  ) {
    throw new Refusal('INVALID_VALUE', { field: ['email'] })
  }
  return email
}

/** 3 to 60 letters, digits and `. _ -`. Refuses with INVALID_VALUE. */
export function checkedUsername(value: string): string {
  const username = clean.login(value)
  if (!/^[\p{L}\p{N}._-]{3,60}$/u.test(username)) throw new Refusal('INVALID_VALUE', { field: ['username'] })
  return username
}

/** Refuses with COMPANY_NOT_FOUND unless there is such a company. */
export async function checkCompany(db: Executor, companyId: string | null): Promise<void> {
  if (companyId === null) return
  const [found] = isId(companyId)
    ? await db.select({ id: companies.id }).from(companies).where(eq(companies.id, companyId))
    : []
  if (!found) throw new Refusal('COMPANY_NOT_FOUND', { field: ['companyId'] })
}

/** Runs a write and lets the named unique constraints decide who has a username or an address. */
export async function whileUnique<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write()
  } catch (error) {
    const constraint = violatedConstraint(error)
    if (constraint === 'portal_users_username') throw new Refusal('USERNAME_TAKEN', { field: ['username'] })
    if (constraint === 'portal_users_email') throw new Refusal('EMAIL_TAKEN', { field: ['email'] })
    if (constraint === 'staff_users_email') throw new Refusal('EMAIL_TAKEN', { field: ['email'] })
    if (constraint === 'companies_name') throw new Refusal('COMPANY_NAME_TAKEN', { field: ['name'] })
    if (constraint === 'departments_name' || constraint === 'user_groups_name')
      throw new Refusal('NAME_TAKEN', { field: ['name'] })
    throw error
  }
}
