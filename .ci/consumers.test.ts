import { consumers as contracts } from '@parvis/contracts/src/subgraph.ts'
import { consumers as identity } from '@parvis/identity/src/subgraph.ts'
import { consumers as matters } from '@parvis/matters/src/subgraph.ts'
import { consumers as notifications } from '@parvis/notifications/src/consumers/consumers.ts'
import { consumersOf } from '@parvis/schema/events.ts'
import { type SubgraphName, subgraphNames } from '@parvis/schema/typeDefs.ts'
import { expect, it } from 'vitest'

const consumed: Record<SubgraphName, object> = {
  contracts,
  identity,
  matters,
  notifications: notifications({} as Parameters<typeof notifications>[0]),
}

it.each(subgraphNames)('%s does something about every event the catalogue sends it, and about no other', (name) => {
  const sent = Object.entries(consumersOf).flatMap(([type, to]) => (to.includes(name) ? [type] : []))
  expect(Object.keys(consumed[name]).sort()).toEqual(sent.sort())
})
