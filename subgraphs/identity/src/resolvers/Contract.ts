import { recordPeople } from '../person/recordPeople.ts'
import type { ContractResolvers } from '../schema.generated.ts'

export const Contract = {
  ...recordPeople,
  __resolveReference: (reference, { viewer }) => (viewer ? reference : null),
} satisfies ContractResolvers
