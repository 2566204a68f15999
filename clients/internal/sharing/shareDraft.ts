import type { ShareSubject } from '../records/shareSubject.ts'

/** Where the choices of a record's share dialog are kept until they are confirmed. */
export const draftOfShare = ({ kind, id }: Pick<ShareSubject, 'kind' | 'id'>) => `share.${kind}.${id}`
