import { attachedResolvers } from '@parvis/records/attachments/attachedResolvers.ts'
import { matterTables } from '../tables.ts'

/** Resolvers of the files, folders and notes of matters, by the one implementation. */
export const attached = attachedResolvers(matterTables)
