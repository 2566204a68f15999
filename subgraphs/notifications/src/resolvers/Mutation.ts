import { markNotificationsRead } from '../commands/markNotificationsRead.ts'
import { signedIn } from '../context.ts'
import type { MutationResolvers } from '../schema.generated.ts'

export const Mutation: MutationResolvers = {
  markNotificationsRead: async (_parent, { input }, context) => ({
    count: await markNotificationsRead(signedIn(context), input),
    userErrors: [],
  }),
}
