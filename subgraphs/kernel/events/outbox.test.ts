import { testDatabase } from '@parvis/runtime/testing/testDatabase.ts'
import type { AnyEvent } from '@parvis/schema/events.ts'
import { pgSchema } from 'drizzle-orm/pg-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { newId } from '../database/columns.ts'
import { openDatabase } from '../database/database.ts'
import type { Carrier, Carriers } from '../graph/carrier.ts'
import { chain } from './chain.ts'
import { eventTables } from './eventTables.ts'
import { startRelay } from './outbox.ts'

const tables = eventTables(pgSchema('contracts'))
let database: ReturnType<typeof openDatabase>
beforeAll(async () => {
  database = openDatabase(await testDatabase(), 'contracts', { connections: 2 })
})
afterAll(() => database.client.end())

const assigned = (subjectId: string) => ({
  id: newId(),
  type: 'contract.assigned' as const,
  actorId: null,
  subjectId,
  payload: { from: null, to: newId() },
})
const happens = (event: ReturnType<typeof assigned>) => {
  const added = { row: { id: event.subjectId, chainHead: null }, happened: [event] }
  return database.db.transaction((tx) => chain.add(tx, tables, added, async () => {}))
}

it('an event that failed for days keeps neither itself nor others from being sent', async () => {
  const { client, db } = database
  const [failed, other] = [assigned(newId()), assigned(newId())]
  await happens(failed)
  await db.update(tables.deliveries).set({ attempts: 5_000 })
  await happens(other)
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

it('events of one record never overtake each other; one that fails holds up no other record’s', async () => {
  const { client, db } = database
  const record = newId()
  const [failing, later, other] = [assigned(record), assigned(record), assigned(newId())]
  const arrived: string[] = []
  let fails = true
  const consumer: Carrier = {
    graphql: async () => ({ data: null }),
    internal: (async (_name: string, { events }: { events: AnyEvent[] }) => {
      const done = events.filter(({ id }) => !(fails && id === failing.id)).map(({ id }) => id)
      arrived.push(...done)
      return { accepted: done }
    }) as Carrier['internal'],
  }
  const relay = await startRelay({ db, client, tables, peers: { notifications: consumer } as Carriers })
  await happens(failing)
  await relay.drain()
  await happens(later)
  await happens(other)
  await relay.drain()
  expect(arrived).toEqual([other.id])
  fails = false
  await db.update(tables.deliveries).set({ dueAt: new Date() })
  await relay.drain()
  await relay.stop()
  expect(arrived).toEqual([other.id, failing.id, later.id])
})

it('what one replica has in hand is not overtaken by another’s', async () => {
  const { client, db } = database
  const record = newId()
  const [first, second] = [assigned(record), assigned(record)]
  const arrived: string[] = []
  const inHand = Promise.withResolvers<void>()
  const mayGoOn = Promise.withResolvers<void>()
  const consumer: Carrier = {
    graphql: async () => ({ data: null }),
    internal: (async (_name: string, { events }: { events: AnyEvent[] }) => {
      inHand.resolve()
      await mayGoOn.promise
      const ids = events.map(({ id }) => id)
      arrived.push(...ids)
      return { accepted: ids }
    }) as Carrier['internal'],
  }
  const peers = { notifications: consumer } as Carriers
  const one = await startRelay({ db, client, tables, peers })
  await happens(first)
  await inHand.promise
  const two = await startRelay({ db, client, tables, peers })
  await happens(second)
  await two.drain()
  expect(arrived).toEqual([])
  mayGoOn.resolve()
  await one.drain()
  await db.update(tables.deliveries).set({ dueAt: new Date() })
  await Promise.all([one.drain(), two.drain()])
  await Promise.all([one.stop(), two.stop()])
  expect(arrived).toEqual([first.id, second.id])
})
