import type { Door } from '@parvis/kernel/graph/viewer.ts'

/** The graph's three addresses. */
export const graphDoors: Readonly<Record<string, Door>> = {
  '/app/graphql': 'app',
  '/portal/graphql': 'portal',
  '/graphql': 'graph',
}
