import type { AccessType, PortalUserSortBy, PortalUserStatus } from '../gql/graphql.ts'
import { listSearch } from '../kit/listSearch.ts'
import type { SearchParameters } from '../kit/searchParameters.ts'

export const statuses: PortalUserStatus[] = ['ACTIVE', 'INVITED', 'INACTIVE', 'PENDING_APPROVAL', 'REJECTED']
export const accessTypes: AccessType[] = ['CLIENT', 'COLLABORATOR', 'BOTH', 'GUEST']

/** What the address calls an order. */
const orders = {
  name: 'NAME',
  company: 'COMPANY',
  signIn: 'LAST_SIGN_IN',
  invited: 'INVITED',
} as const satisfies Record<string, PortalUserSortBy>
export type PeopleOrder = keyof typeof orders

export const firstPage = { after: undefined, from: undefined }

/** A patch that takes every filter off. */
export const noPeopleFilters = {
  q: undefined,
  company: undefined,
  department: undefined,
  access: undefined,
  status: undefined,
  never: undefined,
  ...firstPage,
}

/** Reads the address of the list of people; whatever it cannot be is left out. */
export function peopleSearch(parameters: SearchParameters) {
  const { q, company, after, from } = listSearch(parameters)
  const [, backwards, named] = /^(-?)(.*)$/.exec(parameters.sort ?? '')!
  const order = (Object.keys(orders) as PeopleOrder[]).find((each) => each === named)
  return {
    q,
    company,
    department: parameters.department,
    access: accessTypes.find((each) => each === parameters.access),
    status: statuses.find((each) => each === parameters.status),
    never: parameters.never === 'true',
    order: order ?? 'name',
    descending: Boolean(order && backwards),
    after,
    from,
  }
}
export type PeopleSearch = ReturnType<typeof peopleSearch>

/** What is asked of the list. */
export const peopleAsked = ({ q, company, department, access, status, never, order, descending }: PeopleSearch) => ({
  filter: {
    search: q || null,
    companyId: company ?? null,
    departmentId: department ?? null,
    accessTypes: access ? [access] : null,
    statuses: status ? [status] : null,
    neverSignedIn: never || null,
  },
  sort: { by: orders[order], descending },
})

/** How many filters narrow the list. */
export const peopleFilterCount = ({ q, company, department, access, status, never }: PeopleSearch): number =>
  [q, company, department, access, status, never].filter(Boolean).length
