import { newId } from '@parvis/kernel/database/columns.ts'
import type { AnyEvent } from '@parvis/schema/events.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { identityFixture } from '../fixtures.ts'

let fixture: Awaited<ReturnType<typeof identityFixture>>
beforeAll(async () => {
  fixture = await identityFixture()
})
afterAll(() => fixture.stop())

const noteOf = (actorId: string, occurredAt: string): AnyEvent => ({
  id: newId(),
  type: 'contract.noteAdded',
  occurredAt,
  actorId,
  subjectId: newId(),
  payload: { noteId: newId(), audience: 'CLIENT' },
})
const listed = async (activation: string) => {
  const query = `query ($filter: PortalUserFilter!) { portalUsers(first: 10, filter: $filter) {
    nodes { id activation actedAt } totalCount { value } } }`
  const filter = { activation, companyId: fixture.ids.cedre }
  return (await fixture.run(fixture.legal, query, { filter })).data.portalUsers
}

it('a person stands at the step they came to, in the list and in the numbers of their company', async () => {
  const at = new Date('2026-01-02T03:04:05.000Z')
  const invited = await fixture.person({ status: 'INVITED' })
  const entered = await fixture.person({ lastLoginAt: at })
  const acted = await fixture.person({ lastLoginAt: at })
  await fixture.person({ status: 'UNVERIFIED' })
  await fixture.person({ companyId: fixture.ids.harcourt })
  const first = noteOf(acted.id, at.toISOString())
  const later = noteOf(acted.id, new Date().toISOString())
  // A lawyer's note is nobody's step.
  await fixture.subgraph.internal.accept({ events: [first, later, noteOf(fixture.ids.antoine, at.toISOString())] })
  await fixture.subgraph.internal.accept({ events: [first] })
  expect(await listed('INVITED')).toEqual({
    nodes: [{ id: invited.id, activation: 'INVITED', actedAt: null }],
    totalCount: { value: 1 },
  })
  expect((await listed('ENTERED')).nodes.map(({ id }: { id: string }) => id)).toEqual([entered.id])
  expect((await listed('ACTED')).nodes).toEqual([{ id: acted.id, activation: 'ACTED', actedAt: at.toISOString() }])
  const query = `query ($id: ID!) { company(id: $id) { activation {
    invited { value capped } entered { value } acted { value } } } }`
  const { data } = await fixture.run(fixture.admin, query, { id: fixture.ids.cedre })
  const one = { value: 1 }
  expect(data.company.activation).toEqual({ invited: { value: 1, capped: false }, entered: one, acted: one })
  const client = await fixture.run(fixture.portal(acted), query, { id: fixture.ids.cedre })
  expect(client.codes).toEqual(['FORBIDDEN'])
})

it('who left the company is nobody’s manager there any more', async () => {
  const manager = await fixture.person({ firstName: 'Nour' })
  const person = await fixture.person({ managerId: manager.id })
  const gone = await fixture.person({ companyId: fixture.ids.harcourt })
  const orphan = await fixture.person({ managerId: gone.id })
  const query = 'query ($id: ID!) { portalUser(id: $id) { manager { displayName email } } }'
  const managerOf = async (viewer: Viewer, { id }: { id: string }) => fixture.run(viewer, query, { id })
  expect((await managerOf(fixture.legal, person)).data.portalUser.manager).toEqual({
    displayName: 'Nour Haddad',
    email: manager.email,
  })
  expect((await managerOf(fixture.legal, orphan)).data.portalUser.manager).toBeNull()
  // A client reads their manager's name, and nothing else of them (V13).
  const asked = await managerOf(fixture.portal(person), person)
  expect([asked.data.portalUser.manager, asked.codes]).toEqual([
    { displayName: 'Nour Haddad', email: null },
    ['FORBIDDEN'],
  ])
})
