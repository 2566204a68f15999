import type { MatterTurn, WorkflowCategory } from '../gql/graphql.ts'

/** What the portal needs of a step of the legal team's workflow. */
export type MatterStep = {
  id: string
  label: string
  category: WorkflowCategory
  waitsFor: MatterTurn
  order: number
}

/** Where a matter is on the way: the steps a client follows, and which of them is the current one. */
export type MatterWay = {
  /** The way without detours: neither given up nor waiting for the client. */
  steps: MatterStep[]
  /** Index of the current step; on a detour the step it left; null when the matter was given up. */
  current: number | null
  /** The step that comes next; null when there is none. */
  next: MatterStep | null
  /** True while the matter waits for the client and then returns to the step it left. */
  detour: boolean
}

/**
 * The way of a matter through the legal team's workflow. Statuses that wait for the client are detours: they are not
 * drawn as steps, and what comes next is the step they left.
 */
export function matterWay({ statuses, status }: { statuses: readonly MatterStep[]; status: MatterStep }): MatterWay {
  const ordered = [...statuses].sort((left, right) => left.order - right.order)
  const steps = ordered.filter((step) => step.category !== 'CANCELLED' && step.waitsFor !== 'CLIENT')
  if (status.category === 'CANCELLED') return { steps, current: null, next: null, detour: false }
  const current = Math.max(
    steps.findLastIndex((step) => step.order <= status.order),
    0,
  )
  const detour = status.waitsFor === 'CLIENT'
  if (detour) return { steps, current, next: steps[current] ?? null, detour }
  if (status.category === 'DONE') return { steps, current, next: null, detour }
  return { steps, current, next: steps[current + 1] ?? null, detour }
}
