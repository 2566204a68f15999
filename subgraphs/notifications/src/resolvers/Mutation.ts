import { signedIn } from '../context.ts'
import { markNotifications } from '../notification/markNotifications.ts'
import type { MutationResolvers } from '../schema.generated.ts'

export const Mutation = {
  markNotifications: async (_parent, { input }, context) => ({
    ids: await markNotifications(signedIn(context), input),
    userErrors: [],
  }),
} satisfies Required<MutationResolvers>
