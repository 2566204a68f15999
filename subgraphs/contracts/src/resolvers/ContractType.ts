import { labelIn } from '@parvis/kernel/graph/label.ts'
import type { ContractTypeResolvers } from '../schema.generated.ts'

export const ContractType = {
  __resolveReference: ({ id }, { loaders, viewer }) => (viewer ? loaders.contractType.load(id) : null),
  label: ({ label }, _args, context) => labelIn(label, context),
} satisfies ContractTypeResolvers
