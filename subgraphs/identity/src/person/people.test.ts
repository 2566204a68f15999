import { afterAll, beforeAll, expect, it } from 'vitest'
import { identityFixture } from '../fixtures.ts'
import { staffUsers } from '../tables.ts'

let fixture: Awaited<ReturnType<typeof identityFixture>>
beforeAll(async () => {
  fixture = await identityFixture()
})
afterAll(() => fixture.stop())

it('who administrates is every active ADMIN: nobody of another role, nobody who cannot sign in', async () => {
  const staff = { displayName: 'Olivia Bennett', locale: 'EN' as const }
  await fixture.db.insert(staffUsers).values([
    { ...staff, email: 'left@firm.example', role: 'ADMIN', status: 'INACTIVE' },
    { ...staff, email: 'invited@firm.example', role: 'ADMIN', status: 'INVITED' },
  ])
  expect(await fixture.subgraph.internal.adminIds()).toEqual([fixture.ids.nadine])
})
