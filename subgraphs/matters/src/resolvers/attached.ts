import { attachedResolvers } from '@parvis/kernel/attachments/attachedResolvers.ts'
import { matterSharing } from '../tables.ts'

/** Resolvers of the files, folders and notes of matters, by the one implementation. */
export const attached = attachedResolvers(matterSharing)
