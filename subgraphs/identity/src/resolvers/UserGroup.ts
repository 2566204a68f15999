import type { UserGroupResolvers } from '../schema.generated.ts'

export const UserGroup = {
  members: ({ id }, _args, { loaders }) => loaders.membersOf.load(id),
} satisfies UserGroupResolvers
