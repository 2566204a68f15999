import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { identityFixture } from '../fixtures.ts'
import { companies, type PortalUserRow } from '../tables.ts'

let fixture: Awaited<ReturnType<typeof identityFixture>>
const at = (day: number) => new Date(Date.UTC(2026, 0, day))

/** Everybody, first to last by name. */
const people = [
  { firstName: 'Amal', lastLoginAt: at(3), invitedAt: at(1), company: 'Zahle Wines' },
  { firstName: 'Bashir', lastLoginAt: null, invitedAt: at(4), company: null, status: 'INVITED' },
  { firstName: 'Carla', lastLoginAt: at(1), invitedAt: at(2), company: 'Zahle Wines', accessType: 'BOTH' },
  { firstName: 'Dany', lastLoginAt: null, invitedAt: null, company: 'Atelier Wadi', status: 'INACTIVE' },
  { firstName: 'Elie', lastLoginAt: at(2), invitedAt: at(3), company: null, accessType: 'COLLABORATOR' },
  { firstName: 'Farah', lastLoginAt: at(4), invitedAt: null, company: 'Zahle Wines', status: 'INACTIVE' },
] as const

const ids: Record<string, string> = {}
beforeAll(async () => {
  fixture = await identityFixture()
  for (const name of ['Zahle Wines', 'Atelier Wadi', 'Of nobody']) {
    const [company] = await fixture.db.insert(companies).values({ name }).returning()
    ids[name] = company!.id
  }
  // Not in the order of their names.
  for (const { company, ...person } of [...people].reverse()) {
    const { id } = await fixture.person({ ...person, lastName: 'X', companyId: company && ids[company] })
    ids[person.firstName] = id
  }
})
afterAll(() => fixture.stop())

/** The first names of a list from page to page, in the sizes asked for. */
async function listed(variables: { sort?: object; filter?: object }, first = 2): Promise<string[]> {
  const query = `query ($after: String, $filter: PortalUserFilter, $sort: PortalUserSort) {
    portalUsers(first: ${first}, after: $after, filter: $filter, sort: $sort) {
      nodes { firstName } pageInfo { hasNextPage endCursor } totalCount { value }
    }
  }`
  const found: string[] = []
  for (let after: string | null = null; ; ) {
    const { data, codes } = await fixture.run(fixture.legal, query, { ...variables, after })
    expect(codes).toEqual([])
    const { nodes, pageInfo, totalCount } = data.portalUsers
    found.push(...nodes.map(({ firstName }: PortalUserRow) => firstName))
    if (pageInfo.hasNextPage) {
      after = pageInfo.endCursor
      continue
    }
    expect(found).toHaveLength(totalCount.value)
    return found
  }
}

describe('the order of people', () => {
  const orders = {
    NAME: ['Amal', 'Bashir', 'Carla', 'Dany', 'Elie', 'Farah'],
    COMPANY: ['Dany', 'Amal', 'Carla', 'Farah', 'Bashir', 'Elie'],
    // Who never did comes first, in the order they were added.
    LAST_SIGN_IN: ['Dany', 'Bashir', 'Carla', 'Elie', 'Amal', 'Farah'],
    INVITED: ['Farah', 'Dany', 'Amal', 'Carla', 'Elie', 'Bashir'],
  }

  it.each(Object.entries(orders))(
    'by %s is the same on pages of every size, and backwards its opposite',
    async (by, order) => {
      for (const first of [1, 2, 4, 10]) {
        expect(await listed({ sort: { by } }, first)).toEqual(order)
        expect(await listed({ sort: { by, descending: true } }, first)).toEqual([...order].reverse())
      }
    },
  )

  it('holds for whatever is left by filters and a search', async () => {
    const sort = { by: 'COMPANY' }
    expect(await listed({ sort, filter: { companyId: ids['Zahle Wines'] } }, 1)).toEqual(['Amal', 'Carla', 'Farah'])
    expect(await listed({ sort, filter: { neverSignedIn: true } }, 1)).toEqual(['Dany', 'Bashir'])
    expect(await listed({ sort, filter: { search: 'wines' } }, 1)).toEqual(['Amal', 'Carla', 'Farah'])
    expect(await listed({ sort: { by: 'INVITED', descending: true }, filter: { search: 'x' } })).toEqual(
      [...orders.INVITED].reverse(),
    )
  })

  it('refuses a cursor of another order', async () => {
    const query = `query ($after: String, $by: PortalUserSortBy!) {
      portalUsers(first: 1, after: $after, sort: { by: $by }) { nodes { id } pageInfo { endCursor } }
    }`
    const { data } = await fixture.run(fixture.legal, query, { by: 'NAME' })
    const after = data.portalUsers.pageInfo.endCursor
    for (const by of ['COMPANY', 'LAST_SIGN_IN', 'INVITED']) {
      expect((await fixture.run(fixture.legal, query, { by, after })).codes).toEqual(['BAD_USER_INPUT'])
    }
    expect((await fixture.run(fixture.portal(await fixture.person()), query, { by: 'NAME' })).codes).toEqual([
      'FORBIDDEN',
    ])
    await fixture.db.execute(`delete from identity.portal_users where first_name = 'Rima'`)
  })
})

describe('the filters', () => {
  it('hold together, each with one value or with several', async () => {
    expect(await listed({ filter: { statuses: ['INACTIVE'] } })).toEqual(['Dany', 'Farah'])
    expect(await listed({ filter: { statuses: ['INACTIVE', 'INVITED'] } })).toEqual(['Bashir', 'Dany', 'Farah'])
    expect(await listed({ filter: { accessTypes: ['BOTH'] } })).toEqual(['Carla'])
    expect(await listed({ filter: { accessTypes: ['BOTH', 'COLLABORATOR'] } })).toEqual(['Carla', 'Elie'])
    expect(await listed({ filter: { neverSignedIn: true } })).toEqual(['Bashir', 'Dany'])
    expect(await listed({ filter: { neverSignedIn: false, companyId: ids['Zahle Wines'] } })).toEqual([
      'Amal',
      'Carla',
      'Farah',
    ])
    expect(await listed({ filter: { neverSignedIn: true, statuses: ['INACTIVE'], accessTypes: ['CLIENT'] } })).toEqual([
      'Dany',
    ])
    expect(await listed({ filter: { companyId: ids['Of nobody'] } })).toEqual([])
  })
})

describe('a search', () => {
  it('finds whatever stands of a person, a number with its spaces and without', async () => {
    const { id } = await fixture.person({
      firstName: 'Ghassan',
      username: 'gh.nasr',
      email: 'g@nasr.example',
      jobTitle: 'Directeur financier',
      mobile: '+961 (3) 12-34 56',
      signUpCompany: 'Nasr et fils',
    })
    for (const search of [
      'ghassan',
      'gh.nasr',
      'g@nasr.example',
      'financier',
      '+961 (3)',
      '9613123456',
      '٣١٢٣٤٥٦',
      'et fils',
      'cedre directeur',
    ]) {
      expect([search, await listed({ filter: { search } })]).toEqual([search, ['Ghassan']])
    }
    expect(await listed({ filter: { search: '96131234567' } })).toEqual([])
    await fixture.db.execute(`delete from identity.portal_users where id = '${id}'`)
  })
})

describe('of two who switch an account', () => {
  const versionOf = async (portalUserId: string) =>
    (await fixture.run(fixture.admin, 'query ($id: ID!) { portalUser(id: $id) { version } }', { id: portalUserId }))
      .data.portalUser.version as number

  it('the second is refused with the person as they are now, and nothing flips back', async () => {
    const { id: portalUserId } = await fixture.person()
    const turn = (name: 'deactivatePortalUser' | 'reactivatePortalUser', version: number) =>
      fixture.mutate(fixture.admin, name, { portalUserId, version }, 'portalUser { status version }')
    const seen = await versionOf(portalUserId)
    const both = await Promise.all([turn('deactivatePortalUser', seen), turn('deactivatePortalUser', seen)])
    expect(both.flatMap(({ refusals }) => refusals)).toEqual(['NOT_ACTIVE'])
    for (const { payload } of both) expect(payload.portalUser).toEqual({ status: 'INACTIVE', version: seen + 1 })
    const stale = await turn('reactivatePortalUser', seen)
    expect([stale.refusals, stale.payload.portalUser.status]).toEqual([['CONFLICT'], 'INACTIVE'])
    expect((await turn('reactivatePortalUser', seen + 1)).payload.portalUser.status).toBe('ACTIVE')
    expect((await turn('deactivatePortalUser', seen + 1)).refusals).toEqual(['CONFLICT'])
    expect(await versionOf(portalUserId)).toBe(seen + 2)
  })
})
