import { recordPeople } from '../person/recordPeople.ts'
import type { MatterResolvers } from '../schema.generated.ts'

export const Matter = {
  ...recordPeople,
  __resolveReference: (reference, { viewer }) => (viewer ? reference : null),
} satisfies MatterResolvers
