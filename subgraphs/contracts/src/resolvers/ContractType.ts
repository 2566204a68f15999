import { labelIn } from '@parvis/records/label.ts'
import type { ContractTypeResolvers } from '../schema.generated.ts'

export const ContractType = {
  __resolveReference: ({ id }, { loaders, viewer }) => (viewer ? loaders.contractType.load(id) : null),
  label: ({ label }, _args, { locale }) => labelIn(label, locale),
} satisfies ContractTypeResolvers
