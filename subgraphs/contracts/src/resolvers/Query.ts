import { byLabel } from '@parvis/kernel/graph/label.ts'
import { listContracts, listContractTypes } from '../lists.ts'
import type { QueryResolvers } from '../schema.generated.ts'

export const Query = {
  contract: (_parent, { id }, { loaders }) => loaders.contract.load(id),
  contracts: (_parent, args, { db, viewer, loaders }) => listContracts({ db, viewer, loaders }, args),
  contractTypes: async (_parent, _args, context) => (await listContractTypes(context.db)).sort(byLabel(context)),
  search: (_parent, sought) => sought,
} satisfies Required<QueryResolvers>
