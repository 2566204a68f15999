import {
  declaredResolvers,
  entryPoints,
  ruledFields,
  ruledNonObjects,
  unresolvedEntities,
} from '@parvis/kernel/testing/entryPoints.ts'
import { attachedEntryPoints, attachedIsolation } from '@parvis/records/testing/attachedEntryPoints.ts'
import { visibilityRules } from '@parvis/records/testing/visibilityRules.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mattersFixture } from './fixtures.ts'
import { resolvers } from './resolvers/resolvers.ts'
import { rules } from './rules.ts'

let fixture: Awaited<ReturnType<typeof mattersFixture>>
beforeAll(async () => {
  fixture = await mattersFixture()
})
afterAll(() => fixture.stop())

const foreign = '00000000-0000-7000-8000-000000000000'

/**
 * Every way in, and how it is tried by the wrong viewer. A new entry point fails this test until it stands here.
 * `anonymous` and `client` are the codes a caller of that kind gets before any row is read.
 */
const tried: Record<string, { query: string; input?: Record<string, unknown>; anonymous: string[]; client: string[] }> =
  {
    'Query.matter': { query: `{ matter(id: "${foreign}") { id } }`, anonymous: ['UNAUTHENTICATED'], client: [] },
    'Query.matters': {
      query: '{ matters(first: 1) { nodes { id } } }',
      anonymous: ['UNAUTHENTICATED'],
      client: [],
    },
    'Query.search': {
      query: '{ search(text: "x", first: 1) { matters { id } } }',
      anonymous: ['UNAUTHENTICATED'],
      client: [],
    },
    'Query.matterStatuses': { query: '{ matterStatuses { id } }', anonymous: ['UNAUTHENTICATED'], client: [] },
    'Query.practiceAreas': { query: '{ practiceAreas { id } }', anonymous: ['UNAUTHENTICATED'], client: [] },
    'Mutation.createMatter': {
      query: 'mutation ($input: CreateMatterInput!) { createMatter(input: $input) { userErrors { code } } }',
      input: { name: 'x', kind: 'CORPORATE', practiceAreaId: foreign },
      anonymous: ['UNAUTHENTICATED'],
      client: ['FORBIDDEN'],
    },
    'Mutation.editMatter': {
      query: 'mutation ($input: EditMatterInput!) { editMatter(input: $input) { userErrors { code } } }',
      input: { recordId: foreign, version: 1 },
      anonymous: ['UNAUTHENTICATED'],
      client: ['FORBIDDEN'],
    },
    'Mutation.hideMatterFromPortal': {
      query: 'mutation ($input: HideFromPortalInput!) { hideMatterFromPortal(input: $input) { userErrors { code } } }',
      input: { recordId: foreign },
      anonymous: ['UNAUTHENTICATED'],
      client: ['FORBIDDEN'],
    },
    'Mutation.showMatterInPortal': {
      query:
        'mutation ($input: ShowMatterInPortalInput!) { showMatterInPortal(input: $input) { userErrors { code } } }',
      input: { recordId: foreign, version: 1, watcherIds: [], attachmentsVisible: false },
      anonymous: ['UNAUTHENTICATED'],
      client: ['FORBIDDEN'],
    },
    ...attachedEntryPoints('matter'),
    '_entities Matter': {
      query: `{ _entities(representations: [{ __typename: "Matter", id: "${foreign}" }]) { __typename } }`,
      anonymous: [],
      client: [],
    },
    ...Object.fromEntries(
      ['Company', 'MatterStatus', 'PortalUser', 'StaffUser'].map((foreignType) => [
        `_entities ${foreignType}`,
        {
          query: `{ _entities(representations: [{ __typename: "${foreignType}", id: "${foreign}" }]) { __typename } }`,
          anonymous: [],
          client: [],
        },
      ]),
    ),
    '_entities PracticeArea': {
      query: `{ _entities(representations: [{ __typename: "PracticeArea", id: "${foreign}" }]) { __typename } }`,
      anonymous: [],
      client: [],
    },
  }

describe('the doors', () => {
  it('every entry point is classified', () => {
    expect(Object.keys(tried).sort()).toEqual(entryPoints(fixture.subgraph.schema))
  })

  it('every declared resolver has a rule, every rule a resolver, and every entity resolves its reference', () => {
    expect(ruledFields(rules)).toEqual(declaredResolvers(resolvers))
    expect(ruledNonObjects(fixture.subgraph.schema, rules)).toEqual([])
    expect(unresolvedEntities(fixture.subgraph.schema)).toEqual([])
  })

  it.each(Object.keys(tried))('%s answers the wrong kind of caller before any row is read', async (name) => {
    const { query, input, anonymous, client } = tried[name]!
    const variables = input ? { input } : {}
    expect((await fixture.run(null, query, variables)).codes).toEqual(anonymous)
    expect((await fixture.run(fixture.viewer(fixture.people.fadi), query, variables)).codes).toEqual(client)
    const ofGuest = (await fixture.run(fixture.viewer(fixture.people.helene), query, variables)).codes
    expect(ofGuest).toEqual(client)
  })

  it('an entity of another subgraph is nothing here, whatever the caller sends along', async () => {
    const forged = { __typename: 'PortalUser', id: fixture.people.rima.id, email: 'forged' }
    const query = 'query ($any: [_Any!]!) { _entities(representations: $any) { __typename } }'
    expect((await fixture.run(fixture.admin, query, { any: [forged] })).data).toEqual({ _entities: [null] })
  })

  it('staff-only columns are refused to a client who sees the matter', async () => {
    const matter = await fixture.create({ portalTitle: 'For you' })
    await fixture.show(matter)
    const rima = fixture.viewer(fixture.people.rima)
    for (const field of ['name', 'portalTitle', 'private', 'staff { id }', 'share { visible }']) {
      const { codes } = await fixture.run(rima, `query ($id: ID!) { matter(id: $id) { ${field} } }`, {
        id: matter.id,
      })
      expect([field, codes]).toEqual([field, ['FORBIDDEN']])
    }
    const { data } = await fixture.run(rima, 'query ($id: ID!) { matter(id: $id) { title } }', {
      id: matter.id,
    })
    expect(data.matter).toEqual({ title: 'For you' })
  })

  it('a client’s search never matches the internal name, which clients do not read (V10)', async () => {
    const matter = await fixture.create({ name: 'Hostile takeover', portalTitle: 'Project Cedar' })
    await fixture.show(matter)
    const found = async (viewer: Viewer | null, search: string) => {
      const { data } = await fixture.run(
        viewer,
        'query ($s: String!) { matters(first: 9, filter: { search: $s }) { nodes { id } totalCount { value } } }',
        { s: search },
      )
      return data.matters.totalCount.value
    }
    expect(await found(fixture.viewer(fixture.people.rima), 'takeover')).toBe(0)
    expect(await found(fixture.viewer(fixture.people.rima), 'CÉDAR project')).toBe(1)
    expect(await found(fixture.admin, 'takeover')).toBe(1)
  })
})

visibilityRules(mattersFixture, 'a row a condition')
attachedIsolation(mattersFixture)
