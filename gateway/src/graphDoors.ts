import type { Door } from '@parvis/schema/viewer.ts'

/** The graph's three addresses. */
export const graphDoors: Readonly<Record<string, Door>> = {
  '/app/graphql': 'app',
  '/portal/graphql': 'portal',
  '/graphql': 'graph',
}
