/** What the switch of a file's or a folder's own can be set to. */
export type Visibility = 'SHOWN' | 'HIDDEN' | 'INHERITED'

/** How the tables keep it: null inherits from the folder above, or from the record (R17). */
export const portalVisibleOf = { SHOWN: true, HIDDEN: false, INHERITED: null } as const satisfies Record<
  Visibility,
  boolean | null
>
