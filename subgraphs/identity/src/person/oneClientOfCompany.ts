import { companySaid, type PersonToInvite } from './peopleToInvite.ts'

/** What LEGAL is told who asks for more (§7). */
export const oneClientOfCompany =
  'LEGAL invites one person at a time, of access type CLIENT, into an existing company: give companyId or companyName.'

/** Whether a list is one CLIENT of some company; whether there is such a company is found out later. */
export function isOneClientOfCompany(people: readonly PersonToInvite[]): boolean {
  const [person, ...more] = people
  if (!person || more.length > 0 || person.accessType !== 'CLIENT') return false
  const { id, name } = companySaid(person)
  return id !== null || name !== null
}
