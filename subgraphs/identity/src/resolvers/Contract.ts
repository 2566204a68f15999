import type { ContractResolvers } from '../schema.generated.ts'
import { watchersFor } from '../watchers.ts'

export const Contract: ContractResolvers = {
  // What contracts tells of its watchers comes with the reference; there is nothing of it here.
  __resolveReference: (contract) => contract,
  watchers: (contract, _args, { viewer, loaders }) => watchersFor(viewer, contract, loaders),
}
