import type { ViewerResolvers } from '../schema.generated.ts'

export const Viewer = {
  portalUser: ({ id, kind }, _args, { loaders }) => (kind === 'portal' ? loaders.portalUser.load(id) : null),
  staffUser: ({ id, kind }, _args, { loaders }) => (kind === 'staff' ? loaders.staffUser.load(id) : null),
} satisfies ViewerResolvers
