import { testDatabase } from '@parvis/runtime/testing/testDatabase.ts'
import type { AnyEvent } from '@parvis/schema/events.ts'
import { pgSchema } from 'drizzle-orm/pg-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { newId } from '../database/columns.ts'
import { openDatabase } from '../database/database.ts'
import type { Carrier, Carriers } from '../graph/carrier.ts'
import { eventTables } from './eventTables.ts'
import { appendEvent, chainEvent, startRelay } from './outbox.ts'

const tables = eventTables(pgSchema('contracts'))
let database: ReturnType<typeof openDatabase>
beforeAll(async () => {
  database = openDatabase(await testDatabase(), 'contracts', { connections: 2 })
})
afterAll(() => database.client.end())

it('an event that failed for days keeps neither itself nor others from being sent', async () => {
  const { client, db } = database
  const assigned = () =>
    chainEvent(null, {
      type: 'contract.assigned',
      actorId: null,
      subjectId: newId(),
      payload: { from: null, to: newId() },
    })
  const [failed, other] = [assigned(), assigned()]
  await db.transaction((tx) => appendEvent(tx, tables, failed))
  await db.update(tables.deliveries).set({ attempts: 5_000 })
  await db.transaction((tx) => appendEvent(tx, tables, other))
  const arrived: string[] = []
  const consumer: Carrier = {
    graphql: async () => ({ data: null }),
    internal: (async (_name: string, { events }: { events: AnyEvent[] }) => {
      const ids = events.map(({ id }) => id)
      arrived.push(...ids)
      return { accepted: ids }
    }) as Carrier['internal'],
  }
  const peers = { notifications: consumer } as Carriers
  const relay = await startRelay({ db, client, tables, peers })
  await relay.drain()
  await relay.stop()
  expect(arrived).toEqual([failed.id, other.id])
  expect(await db.select().from(tables.deliveries)).toEqual([])
})
