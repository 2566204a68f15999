import { byLabel } from '@parvis/records/label.ts'
import { listContracts, listContractTypes } from '../lists.ts'
import type { QueryResolvers } from '../schema.generated.ts'

export const Query = {
  contract: (_parent, { id }, { loaders }) => loaders.contract.load(id),
  contracts: (_parent, args, { db, viewer, loaders }) => listContracts({ db, viewer, loaders }, args),
  contractTypes: async (_parent, _args, { db, locale }) => (await listContractTypes(db)).sort(byLabel(locale)),
} satisfies Required<QueryResolvers>
