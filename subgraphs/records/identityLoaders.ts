import type { Carrier } from '@parvis/kernel/graph/carrier.ts'
import type { CompanyFacts, NamedIds, PersonFacts } from '@parvis/schema/calls.ts'
import DataLoader from 'dataloader'

/** People as identity knows them now, one internal call for all of a request. Unknown ones are null. */
export function personLoader(identity: Carrier<'identity'>) {
  return new DataLoader<string, PersonFacts | null>(async (ids) => {
    const people = await identity.internal('people', { ids })
    const byId = new Map(people.map((person) => [person.id, person]))
    return ids.map((id) => byId.get(id) ?? null)
  })
}

/** Companies as identity knows them now. Unknown ones are null. */
export function companyLoader(identity: Carrier<'identity'>) {
  return new DataLoader<string, CompanyFacts | null>(async (ids) => {
    const companies = await identity.internal('companies', { ids })
    const byId = new Map(companies.map((company) => [company.id, company]))
    return ids.map((id) => byId.get(id) ?? null)
  })
}

/** Who and what has a word in its name, one internal call for all words of a search. */
export function namedLoader(identity: Carrier<'identity'>) {
  return new DataLoader<string, NamedIds>((words) => identity.internal('named', { words }))
}

/** The active people of a company; a company has at most some hundreds. */
export function colleagueLoader(identity: Carrier<'identity'>) {
  return new DataLoader<string, PersonFacts[]>(async (ids) => {
    const people = await identity.internal('colleagues', { companyIds: ids })
    const byCompany = Map.groupBy(people, (person) => person.companyId)
    return ids.map((id) => byCompany.get(id) ?? [])
  })
}
