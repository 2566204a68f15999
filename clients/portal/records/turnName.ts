import { isolate } from '@parvis/clients-shared/language/isolate.ts'
import type { TFunction } from 'i18next'
import type { Person, StaffPerson } from './readers.ts'

/** Whose turn it is on a contract or a matter. */
export type Turn = 'LEGAL' | 'CLIENT' | 'APPROVER' | 'SIGNEE' | 'COURT' | 'NOBODY'

export type TurnOf = {
  waitsFor: Turn
  viewerId: string
  requester: Person | null | undefined
  assignee: Pick<StaffPerson, 'displayName'> | null | undefined
}

/** True when it is the viewer who is asked: the turn is the client's, and they are the requester. */
export function isViewersTurn({ waitsFor, viewerId, requester }: Omit<TurnOf, 'assignee'>): boolean {
  return waitsFor === 'CLIENT' && requester?.id === viewerId
}

/** The name of who is to act now: a person where one is known, and *you* for the viewer. */
export function turnName(t: TFunction, { waitsFor, viewerId, requester, assignee }: TurnOf): string {
  if (isViewersTurn({ waitsFor, viewerId, requester })) return t('record.you')
  if (waitsFor === 'CLIENT') return requester ? isolate(requester.displayName) : t('record.requesterTurn')
  if (waitsFor === 'LEGAL') return assignee ? isolate(assignee.displayName) : t('record.legalTeam')
  return t(`record.turns.${waitsFor}`)
}

/** Which words fit a turn: the viewer who is asked is addressed, others read about the requester. */
function turnKey(turn: Omit<TurnOf, 'assignee'>): Turn | 'CLIENT_OTHER' {
  return turn.waitsFor === 'CLIENT' && !isViewersTurn(turn) ? 'CLIENT_OTHER' : turn.waitsFor
}

/** Whose turn it is in a list, in a few words. */
export function turnInList(t: TFunction, turn: TurnOf): string {
  return t(`list.turns.${turnKey(turn)}`, { name: turnName(t, turn) })
}

/** One sentence about the turn: since when, and whether the viewer has anything to do. */
export function turnText(t: TFunction, turn: Omit<TurnOf, 'assignee'>, date: string): string {
  return t(`record.turnsExplained.${turnKey(turn)}`, { date })
}
