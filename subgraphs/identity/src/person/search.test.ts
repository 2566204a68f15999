import type { Viewer } from '@parvis/schema/viewer.ts'
import { like } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { identityFixture } from '../fixtures.ts'
import { companies, staffUsers } from '../tables.ts'

let fixture: Awaited<ReturnType<typeof identityFixture>>
beforeAll(async () => {
  fixture = await identityFixture()
})
afterAll(() => fixture.stop())

type List = 'portalUsers' | 'companies' | 'staffUsers'

/** The names of a list from page to page, a few on each. */
async function names(list: List, search?: string, viewer: Viewer = fixture.legal): Promise<string[]> {
  const filter = list === 'staffUsers' ? '' : ', filter: { search: $search }'
  const query = `query ($after: String${filter && ', $search: String'}) {
    ${list}(first: 3, after: $after${filter}) {
      nodes { name: ${list === 'companies' ? 'name' : 'displayName'} } pageInfo { hasNextPage endCursor }
    }
  }`
  const found: string[] = []
  for (let after: string | null = null; ; ) {
    const { data } = await fixture.run(viewer, query, { after, search })
    const { nodes, pageInfo } = data[list]
    found.push(...nodes.map(({ name }: { name: string }) => name))
    if (!pageInfo.hasNextPage) return found
    after = pageInfo.endCursor
  }
}

describe('the order of names', () => {
  const sorted = ['Amal 1', 'amal 2', 'Amal 10', 'Élise 7', 'Elise 08', 'Zoé 3', 'أمل 1', 'أمل ٢', 'أمل 10']

  it('is one for all readers, with numbers by their value, on every page', async () => {
    for (const [nth, name] of [...sorted].reverse().entries()) {
      const [firstName, lastName] = name.split(' ') as [string, string]
      await fixture.person({ firstName, lastName })
      await fixture.db.insert(companies).values({ name })
      const staff = { role: 'LEGAL', status: 'ACTIVE', locale: 'EN', email: `${nth}@order.example` } as const
      await fixture.db.insert(staffUsers).values({ displayName: name, ...staff })
    }
    const fixtures = ['Antoine Delacroix', 'Groupe Cèdre SAL', 'Harcourt Shipping Ltd', 'Nadine Khoury']
    for (const list of ['portalUsers', 'companies', 'staffUsers'] as const) {
      const listed = await names(list)
      expect([list, listed.filter((name) => !fixtures.includes(name))]).toEqual([list, sorted])
    }
  })
})

describe('who and what has a word in its name', () => {
  it('is told of all, however many they are', async () => {
    const many = await fixture.db
      .insert(companies)
      .values(Array.from({ length: 1_200 }, (_, nth) => ({ name: `Holding ${nth} Offshore` })))
      .returning({ id: companies.id })
    const [[offshore, one] = [], none] = [
      await fixture.subgraph.internal.named({ words: ['offshore', '1199'] }),
      await fixture.subgraph.internal.named({ words: [] }),
    ]
    expect(offshore!.companyIds.sort()).toEqual(many.map(({ id }) => id).sort())
    expect(one!.companyIds).toEqual([many[1_199]!.id])
    expect(none).toEqual([])
    await fixture.db.delete(companies).where(like(companies.name, 'Holding %'))
  })
})

describe('a search', () => {
  it('finds people by name, login and company, words in any place and form', async () => {
    const [company] = await fixture.db.insert(companies).values({ name: 'شركة الأرز ١٢' }).returning()
    const { displayName } = await fixture.person({
      firstName: 'Joe\u0308lle',
      lastName: 'Mansour',
      username: 'joelle.mansour',
      companyId: company!.id,
    })
    for (const search of [
      'joëlle',
      'JOELLE mansour',
      '\u2068Joëlle\u2069',
      'joelle الارز',
      'شرکه 12',
      'ﺍﻷﺭﺯ mansour',
    ]) {
      expect([search, await names('portalUsers', search)]).toEqual([search, [displayName]])
    }
    expect(await names('companies', 'شرکه 12')).toEqual(['شركة الأرز ١٢'])
    expect(await names('portalUsers', 'joelle harcourt')).toEqual([])
  })

  it('tells other parts who and what has a word in its name, and nothing by a login', async () => {
    const { id, email } = await fixture.person({ firstName: 'Octavia', lastName: 'Nimr', username: 'somebody.else' })
    const [company] = await fixture.db.insert(companies).values({ name: 'Octavia Holding' }).returning()
    const words = ['octavia', 'nadine', email.split('@')[0]!, 'somebody', '100%']
    expect(await fixture.subgraph.internal.named({ words })).toEqual([
      { companyIds: [company!.id], personIds: [id] },
      { companyIds: [], personIds: [fixture.ids.nadine] },
      { companyIds: [], personIds: [] },
      { companyIds: [], personIds: [] },
      { companyIds: [], personIds: [] },
    ])
    expect(await fixture.subgraph.internal.named({ words: [] })).toEqual([])
  })
})

describe('what is kept of a person and a company', () => {
  it('is without marks that were copied along, and a name of nothing visible is refused', async () => {
    const invite = (more: Record<string, unknown>) =>
      fixture.mutate(
        fixture.admin,
        'invitePortalUsers',
        {
          people: [
            {
              firstName: '\u2068Nour\u2069',
              lastName: 'Fares\u200f',
              username: '\u2068nour.fares\u2069',
              email: '\u200fnour@cedre\u200b.example\u200e',
              accessType: 'CLIENT',
              ...more,
            },
          ],
        },
        'portalUsers { displayName username email }',
      )
    expect((await invite({ firstName: '\u2800' })).payload.userErrors).toMatchObject([
      { field: ['people', '0', 'firstName'] },
    ])
    expect((await invite({ lastName: '\u200b' })).payload.userErrors).toMatchObject([
      { field: ['people', '0', 'lastName'] },
    ])
    expect((await invite({})).payload.portalUsers).toEqual([
      {
        displayName: 'Nour Fares',
        username: 'nour.fares',
        email: 'nour@cedre.example',
      },
    ])
    expect((await invite({ username: 'another.one' })).refusals).toEqual(['EMAIL_TAKEN'])
    const company = (name: string) => fixture.mutate(fixture.admin, 'createCompany', { name }, 'company { name }')
    expect((await company('\u3164')).refusals).toEqual(['INVALID_VALUE'])
    expect((await company('\u2068Cedar\u2069 Bank\u200f')).payload.company.name).toBe('Cedar Bank')
    expect((await company('cedar bank')).refusals).toEqual(['COMPANY_NAME_TAKEN'])
  })
})
