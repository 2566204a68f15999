import { newId } from '@parvis/kernel/database/columns.ts'
import type { SeenAs, Viewer } from '@parvis/schema/viewer.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { identityFixture } from '../fixtures.ts'
import type { PortalUserRow } from '../tables.ts'

let fixture: Awaited<ReturnType<typeof identityFixture>>
let colleague: PortalUserRow
let requester: PortalUserRow
let chosen: Record<'invited' | 'moved' | 'deactivated' | 'ofNone', PortalUserRow>
beforeAll(async () => {
  fixture = await identityFixture()
  requester = await fixture.person()
  colleague = await fixture.person({ firstName: 'Karim', lastName: 'Mansour' })
  chosen = {
    invited: await fixture.person({ status: 'INVITED' }),
    moved: await fixture.person({ companyId: fixture.ids.harcourt }),
    deactivated: await fixture.person({ status: 'INACTIVE' }),
    ofNone: await fixture.person({ companyId: null }),
  }
})
afterAll(() => fixture.stop())

/** As what a record is seen by who has no part in deciding anything on it. */
const usual = (viewer: Viewer | null): SeenAs => (viewer?.kind === 'staff' ? 'INSIDE' : 'PARTY')

const emailDocument = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) { ... on Contract { assigneeEmail } ... on Matter { assigneeEmail } }
}`

const document = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) {
    ... on Contract { id watchers { id displayName } }
    ... on Matter { id watchers { id displayName } }
  }
}`

describe.each(['Contract', 'Matter'])('the assignee’s address on a %s', (kind) => {
  async function address(viewer: Viewer | null, assigneeId: string | null, seenAs = usual(viewer)) {
    const representations = [{ __typename: kind, id: newId(), assigneeId, seenAs }]
    const { data, codes } = await fixture.run(viewer, emailDocument, { representations })
    return { found: data?._entities?.[0]?.assigneeEmail ?? null, codes }
  }

  it('is read by whoever reads the record, and by nobody who is not signed in', async () => {
    const { antoine } = fixture.ids
    expect(await address(null, antoine)).toEqual({ found: null, codes: [] })
    expect((await address(fixture.portal(requester), antoine)).found).toBe('antoine@firm.example')
    expect((await address(fixture.admin, antoine)).found).toBe('antoine@firm.example')
  })

  it('is not read by whoever only decides something on it, nor by a client whom a record calls one of the team (V10)', async () => {
    const { antoine } = fixture.ids
    expect(await address(fixture.portal(requester), antoine, 'ACTOR')).toEqual({ found: null, codes: [] })
    expect(await address(fixture.portal(requester), antoine, 'INSIDE')).toEqual({ found: null, codes: [] })
  })

  it('is null without an assignee, and never a client’s', async () => {
    expect((await address(fixture.portal(requester), null)).found).toBeNull()
    expect((await address(fixture.portal(requester), colleague.id)).found).toBeNull()
  })
})

describe.each(['Contract', 'Matter'])('the watchers of a %s', (kind) => {
  type Given = { watcherIds?: string[]; seenAs?: SeenAs }
  async function watchers(viewer: Viewer | null, shareCompanyId: string | null, given: Given = {}) {
    const watcherIds = [colleague, ...Object.values(chosen)].map(({ id }) => id)
    const record = { __typename: kind, id: newId(), seenAs: usual(viewer), shareCompanyId, watcherIds, ...given }
    const { data, codes } = await fixture.run(viewer, document, { representations: [record] })
    return { found: data?._entities?.[0]?.watchers?.map(({ id }: { id: string }) => id) ?? null, codes }
  }

  it('nobody who is not signed in reads them', async () => {
    expect(await watchers(null, fixture.ids.cedre)).toEqual({ found: null, codes: [] })
  })

  it('a client reads those who are of the record’s company now and were not deactivated (V2, V8)', async () => {
    const { found } = await watchers(fixture.portal(requester), fixture.ids.cedre)
    expect(found).toEqual([colleague.id, chosen.invited.id])
  })

  it('whoever only decides something on it reads none, though of its company, nor does a client whom a record calls one of the team (V10)', async () => {
    for (const seenAs of ['ACTOR', 'INSIDE'] as const) {
      expect((await watchers(fixture.portal(requester), fixture.ids.cedre, { seenAs })).found).toEqual([])
    }
  })

  it('of a record of no company clients read none, even clients of no company', async () => {
    expect((await watchers(fixture.portal(requester), null)).found).toEqual([])
  })

  it('a client of another company reads none, whatever a reference says', async () => {
    expect((await watchers(fixture.portal(chosen.moved), fixture.ids.cedre)).found).toEqual([])
    expect((await watchers(fixture.portal(chosen.ofNone), fixture.ids.cedre)).found).toEqual([])
  })

  it('staff read all who were chosen, in their order, and nobody who does not exist', async () => {
    const everybody = [chosen.moved.id, newId(), colleague.id, chosen.deactivated.id, chosen.ofNone.id]
    const { found } = await watchers(fixture.admin, fixture.ids.cedre, { watcherIds: everybody })
    expect(found).toEqual([chosen.moved.id, colleague.id, chosen.deactivated.id, chosen.ofNone.id])
  })

  it('moving back brings somebody back (V2)', async () => {
    expect((await watchers(fixture.portal(chosen.moved), fixture.ids.harcourt)).found).toEqual([chosen.moved.id])
  })
})
