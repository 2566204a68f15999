import { signedIn } from '../context.ts'
import { markNotifications } from '../notification/markNotifications.ts'
import type { MutationResolvers } from '../schema.generated.ts'

export const Mutation: MutationResolvers = {
  markNotifications: async (_parent, { input }, context) => ({
    ids: await markNotifications(signedIn(context), input),
    userErrors: [],
  }),
}
