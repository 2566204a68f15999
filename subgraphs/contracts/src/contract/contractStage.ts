import type { ContractRow } from '../tables.ts'

type Stage = ContractRow['stage']

/** Whose turn it is at a stage. Approvers and signees act in their centers, everything before is the legal team's. */
export function turnAt(stage: Stage): 'LEGAL' | 'CLIENT' | 'APPROVER' | 'SIGNEE' | 'NOBODY' {
  if (stage === 'UNDER_APPROVAL') return 'APPROVER'
  if (stage === 'UNDER_SIGNATURE') return 'SIGNEE'
  return stage === 'DRAFT' || stage === 'IN_PROGRESS' ? 'LEGAL' : 'NOBODY'
}

/** An executed contract after its last day reads *Expired*. Days are compared in UTC. */
export function isExpired({ stage, endDate }: Pick<ContractRow, 'stage' | 'endDate'>, now: Date): boolean {
  return stage === 'EXECUTED' && endDate !== null && endDate < now.toISOString().slice(0, 10)
}
