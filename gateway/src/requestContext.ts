import type { Caller } from '@parvis/kernel/graph/caller.ts'
import type { SessionEffect } from '@parvis/kernel/graph/subgraph.ts'

/** What Apollo hands from the door to the carriers and the plugins. */
export type RequestContext = {
  caller: Caller
  /** Carries out what a mutation asks of the door: a session that begins or ends. */
  applySession: (effect: SessionEffect) => void
}
