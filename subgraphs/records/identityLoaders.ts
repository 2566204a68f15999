import type { Carrier } from '@parvis/kernel/graph/carrier.ts'
import DataLoader from 'dataloader'
import type { Person } from './sharing/eligibility.ts'

/** People as identity knows them now, one internal call for all of a request. Unknown ones are null. */
export function personLoader(identity: Carrier) {
  return new DataLoader<string, Person | null>(async (ids) => {
    const people = await identity.internal<Person[]>('people', { ids })
    const byId = new Map(people.map((person) => [person.id, person]))
    return ids.map((id) => byId.get(id) ?? null)
  })
}

/** Companies as identity knows them now. Unknown ones are null. */
export function companyLoader(identity: Carrier) {
  return new DataLoader<string, { id: string; name: string } | null>(async (ids) => {
    const companies = await identity.internal<{ id: string; name: string }[]>('companies', { ids })
    const byId = new Map(companies.map((company) => [company.id, company]))
    return ids.map((id) => byId.get(id) ?? null)
  })
}

/** The active people of a company; a company has at most some hundreds. */
export function colleagueLoader(identity: Carrier) {
  return new DataLoader<string, Person[]>(async (ids) => {
    const people = await identity.internal<Person[]>('colleagues', { companyIds: ids })
    const byCompany = Map.groupBy(people, (person) => person.companyId)
    return ids.map((id) => byCompany.get(id) ?? [])
  })
}
