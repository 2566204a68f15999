import type { SharePerson, ShareSubject } from '../records/shareSubject.ts'

/** Where the choices of a record's share dialog are kept until they are confirmed. */
export const draftOfShare = ({ kind, id }: Pick<ShareSubject, 'kind' | 'id'>) => `share.${kind}.${id}`

/** What is chosen in the dialog; kept until it is confirmed. */
export type Chosen = {
  requester: SharePerson | null
  watchers: SharePerson[]
  attachmentsVisible: boolean | null
  /** What was ticked or unticked by hand, by id. */
  ticks: Record<string, boolean>
}

export function chosenOf({ requester, watchers, share }: ShareSubject): Chosen {
  return {
    requester,
    watchers: [...(watchers ?? [])],
    attachmentsVisible: share ? share.attachmentsVisible : null,
    ticks: {},
  }
}

const idsOf = (people: readonly (SharePerson | null)[]) =>
  people
    .map((person) => person?.id)
    .sort()
    .join()

/**
 * A choice, in which whatever is again what was there before stands as it stood: a draft keeps what differs. `preset` is
 * what the switch says where nothing was ever displayed.
 */
export function asItWas(patch: Partial<Chosen>, { was, preset }: { was: Chosen; preset: boolean }): Partial<Chosen> {
  const { requester, watchers, attachmentsVisible } = patch
  return {
    ...patch,
    ...(requester !== undefined && idsOf([requester]) === idsOf([was.requester]) && { requester: was.requester }),
    ...(watchers && idsOf(watchers) === idsOf(was.watchers) && { watchers: was.watchers }),
    ...(typeof attachmentsVisible === 'boolean' &&
      attachmentsVisible === (was.attachmentsVisible ?? preset) && { attachmentsVisible: was.attachmentsVisible }),
  }
}
