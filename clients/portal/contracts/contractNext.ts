import type { ContractStage, RenewalType } from '../gql/graphql.ts'

/** What a client reads about a stage: the stages themselves, and *Expired*, which is EXECUTED past its end date. */
export type ContractState = ContractStage | 'EXPIRED'

/** The words a client reads for a contract: an executed one past its end date reads *Expired*. */
export function contractState({ stage, expired }: { stage: ContractStage; expired: boolean }): ContractState {
  return stage === 'EXECUTED' && expired ? 'EXPIRED' : stage
}

/** What the answer to *what comes next* is told from. Dates are `YYYY-MM-DD`. */
export type ContractDates = {
  state: ContractState
  startDate?: string | null
  endDate?: string | null
  renewalType: RenewalType
}

/**
 * What comes next for a contract: its date where one is known (it comes into force, it ends), else what its stage says.
 */
export function contractNext(
  { state, startDate, endDate }: ContractDates,
  today: string,
): { kind: 'starts' | 'ends'; date: string } | { kind: 'stage' } {
  const signedOrSoon = state === 'UNDER_SIGNATURE' || state === 'EXECUTED'
  if (signedOrSoon && startDate && startDate > today) return { kind: 'starts', date: startDate }
  if (state === 'EXECUTED' && endDate) return { kind: 'ends', date: endDate }
  return { kind: 'stage' }
}
