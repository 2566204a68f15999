import { listContracts, listContractTypes } from '../lists.ts'
import type { QueryResolvers } from '../schema.generated.ts'

export const Query = {
  contract: (_parent, { id }, { loaders }) => loaders.contract.load(id),
  contracts: (_parent, args, { db, viewer }) => listContracts({ db, viewer }, args),
  contractTypes: (_parent, _args, { db }) => listContractTypes(db),
  search: (_parent, sought) => sought,
} satisfies Required<QueryResolvers>
