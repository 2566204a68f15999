import { chain } from '@parvis/kernel/events/chain.ts'
import type { AnyEvent } from '@parvis/schema/events.ts'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { contractsFixture } from '../fixtures.ts'
import { contracts, events } from '../tables.ts'

let fixture: Awaited<ReturnType<typeof contractsFixture>>
beforeAll(async () => {
  fixture = await contractsFixture()
})
afterAll(() => fixture.stop())

it('the events of a record are one unbroken chain up to its head, also after many changes at the same moment', async () => {
  const record = await fixture.create()
  await Promise.all(
    Array.from({ length: 12 }, async (_, index) => {
      const { data } = await fixture.run(fixture.admin, 'query ($id: ID!) { contract(id: $id) { version } }', {
        id: record.id,
      })
      return fixture.edit({ ...record, version: data.contract.version }, { name: `Supply of cedar ${index}` })
    }),
  )
  const now = (await fixture.db.select().from(contracts).where(eq(contracts.id, record.id)))[0]!
  await fixture.show({ id: record.id, version: now.version })
  const written = await fixture.db.select().from(events).where(eq(events.subjectId, record.id)).orderBy(events.id)
  expect(written.length).toBeGreaterThan(2)
  let head: string | null = null
  for (const event of written) {
    const { id, type, occurredAt, actorId, subjectId, payload } = event
    const asWritten = { id, type, occurredAt: occurredAt.toISOString(), actorId, subjectId, payload } as AnyEvent
    expect(event.previousHash).toBe(head)
    expect(event.hash).toBe(chain.hash(head, asWritten))
    head = event.hash
  }
  const [row] = await fixture.db.select().from(contracts).where(eq(contracts.id, record.id))
  expect(row!.chainHead).toBe(head)
})
