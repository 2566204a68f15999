/** Where a contract stands, as the schema names it. */
export type ContractStage =
  | 'DRAFT'
  | 'IN_PROGRESS'
  | 'UNDER_APPROVAL'
  | 'UNDER_SIGNATURE'
  | 'EXECUTED'
  | 'TERMINATED'
  | 'CANCELLED'

/** The stages a contract goes through when all goes well, in order. */
export const contractSteps = ['DRAFT', 'IN_PROGRESS', 'UNDER_APPROVAL', 'UNDER_SIGNATURE', 'EXECUTED'] as const

/** Where one step of a row of steps lies. */
export type StepState = 'done' | 'now' | 'ahead'

/** Position among the five steps, 0 to 4; -1 for a contract that ended early. */
export function contractStep(stage: ContractStage): number {
  return (contractSteps as readonly string[]).indexOf(stage)
}

/** State of the step at `index` when `current` is where we are; the last step, once reached, is done. */
export function stepState(index: number, { current, count }: { current: number; count: number }): StepState {
  if (current < 0 || index > current) return 'ahead'
  if (index < current || current === count - 1) return 'done'
  return 'now'
}
