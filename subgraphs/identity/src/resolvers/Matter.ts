import type { MatterResolvers } from '../schema.generated.ts'
import { watchersFor } from '../watchers.ts'

export const Matter: MatterResolvers = {
  // What matters tells of its watchers comes with the reference; there is nothing of it here.
  __resolveReference: (matter) => matter,
  watchers: (matter, _args, { viewer, loaders }) => watchersFor(viewer, matter, loaders),
}
