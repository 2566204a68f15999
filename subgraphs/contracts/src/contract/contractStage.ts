import { type ContractRow, contractStages } from '../tables.ts'

type Stage = ContractRow['stage']
export type Turn = 'LEGAL' | 'CLIENT' | 'APPROVER' | 'SIGNEE' | 'NOBODY'

/** Whose turn it is at a stage. Approvers and signees act in their centers, everything before is the legal team's. */
export function turnAt(stage: Stage): Turn {
  if (stage === 'UNDER_APPROVAL') return 'APPROVER'
  if (stage === 'UNDER_SIGNATURE') return 'SIGNEE'
  return stage === 'DRAFT' || stage === 'IN_PROGRESS' ? 'LEGAL' : 'NOBODY'
}

/** The stages that are asked for, by name and by whose turn it is at them; null when neither is. */
export function stagesAsked(
  stages: readonly Stage[] | null | undefined,
  turns: readonly Turn[] | null | undefined,
): Stage[] | null {
  if (!stages && !turns) return null
  return contractStages.filter((stage) => (stages?.includes(stage) ?? true) && (turns?.includes(turnAt(stage)) ?? true))
}

/** An executed contract after its last day reads *Expired*. */
export function isExpired({ stage, endDate }: Pick<ContractRow, 'stage' | 'endDate'>, today: string): boolean {
  return stage === 'EXECUTED' && endDate !== null && endDate < today
}
