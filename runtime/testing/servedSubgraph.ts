import type { Caller } from '@parvis/kernel/graph/caller.ts'
import type { Subgraph } from '@parvis/kernel/graph/subgraph.ts'
import { newSettings } from '@parvis/kernel/testing/world.ts'
import type { FastifyInstance } from 'fastify'
import { buildSchema } from 'graphql'
import { vi } from 'vitest'
import { type HttpCarrier, httpCarrier } from '../httpCarrier.ts'
import { subgraphServer } from '../subgraphServer.ts'

export const secret = 'a secret of at least thirty-two characters'
export const caller: Caller = {
  viewer: {
    kind: 'portal',
    id: 'p1',
    accessType: 'BOTH',
    companyId: 'c1',
    requestSharing: 'NONE',
    locale: 'FR',
    firmLocale: 'EN',
    firmTimeZone: 'UTC',
    settings: newSettings(),
  },
  door: 'portal',
  locale: 'FR',
  sessionId: 's1',
  device: null,
  address: '192.0.2.1',
  requestId: 'request-1',
}

/** What a test opened. */
export const closing: (() => Promise<unknown>)[] = []
/** After each test. */
export async function closeAll(): Promise<void> {
  for (const close of closing.splice(0).reverse()) await close()
}

/** A subgraph that answers one thing to everybody. */
export function contractsSubgraph() {
  return {
    name: 'contracts',
    schema: buildSchema('type Query { hello: String }'),
    internal: {
      visibleIds: async ({ ids }: { ids: readonly string[] }) => [...ids].reverse(),
      noteFacts: async () => undefined,
    } as unknown as Subgraph<'contracts'>['internal'],
    execute: vi.fn(async () => ({ data: { hello: 'you' } })),
    start: async () => {},
    stop: async () => {},
  } satisfies Subgraph<'contracts'>
}

export async function listen(app: FastifyInstance): Promise<string> {
  closing.push(() => app.close())
  return app.listen({ port: 0, host: '127.0.0.1' })
}

/** It behind HTTP, and the way to it. */
export async function served() {
  const subgraph = contractsSubgraph()
  const url = await listen(subgraphServer({ subgraph, secret }))
  return { subgraph, url, carrier: carrierTo(url) }
}

export function carrierTo(url: string): HttpCarrier<'contracts'> {
  const carrier = httpCarrier({ subgraph: 'contracts', url, secret })
  closing.push(() => carrier.close())
  return carrier
}
