/** Who wrote, uploaded or added something: what the `Author` union is resolved from. */
export type Author = { __typename: 'PortalUser' | 'StaffUser'; id: string }

/** The author of these two columns. */
export const authorOf = (id: string, kind: 'staff' | 'portal'): Author => ({
  __typename: kind === 'staff' ? 'StaffUser' : 'PortalUser',
  id,
})
