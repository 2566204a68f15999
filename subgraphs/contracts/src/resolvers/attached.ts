import { attachedResolvers } from '@parvis/kernel/attachments/attachedResolvers.ts'
import { contractSharing } from '../tables.ts'

/** Resolvers of the files, folders and notes of contracts, by the one implementation. */
export const attached = attachedResolvers(contractSharing)
