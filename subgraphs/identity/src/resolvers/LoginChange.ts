import type { LoginChangeResolvers } from '../schema.generated.ts'

export const LoginChange = {
  askedBy: ({ askedById }, _args, { loaders }) => loaders.staffUser.load(askedById),
} satisfies LoginChangeResolvers
