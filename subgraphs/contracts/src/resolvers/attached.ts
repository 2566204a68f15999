import { attachedResolvers } from '@parvis/records/attachments/attachedResolvers.ts'
import { contractTables } from '../tables.ts'

/** Resolvers of the files, folders and notes of contracts, by the one implementation. */
export const attached = attachedResolvers(contractTables)
