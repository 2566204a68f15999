import { badInput } from '@parvis/kernel/graph/errors.ts'

/** What the switch of a file's or a folder's own can be set to. */
export type Visibility = 'SHOWN' | 'HIDDEN' | 'INHERITED'

/** How the tables keep it: null inherits from the folder above, or from the record (R17). */
export const portalVisibleOf = { SHOWN: true, HIDDEN: false, INHERITED: null } as const satisfies Record<
  Visibility,
  boolean | null
>

/** What a dialog's ticks show and hide in one step, by id. */
export type Ticks = { showIds: readonly string[] | null | undefined; hideIds: readonly string[] | null | undefined }

/** The switch each named thing gets, by its id in lower case. Throws BAD_USER_INPUT for one that is to be both. */
export function ticked({ showIds, hideIds }: Ticks, thing: 'file' | 'milestone'): Map<string, 'SHOWN' | 'HIDDEN'> {
  const shown = new Set((showIds ?? []).map((id) => id.toLowerCase()))
  const hidden = new Set((hideIds ?? []).map((id) => id.toLowerCase()))
  if ([...shown].some((id) => hidden.has(id))) throw badInput(`A ${thing} cannot be both shown and hidden.`)
  return new Map([
    ...[...hidden].map((id) => [id, 'HIDDEN'] as const),
    ...[...shown].map((id) => [id, 'SHOWN'] as const),
  ])
}
