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

/** Position among the five steps, 0 to 4; -1 for a contract that ended early. */
export function contractStep(stage: ContractStage): number {
  return (contractSteps as readonly string[]).indexOf(stage)
}
