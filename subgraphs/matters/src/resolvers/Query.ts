import { byLabel } from '@parvis/kernel/graph/label.ts'
import { listMatterStatuses, listMatters, listPracticeAreas } from '../lists.ts'
import type { QueryResolvers } from '../schema.generated.ts'

export const Query = {
  matter: (_parent, { id }, { loaders }) => loaders.matter.load(id),
  matters: (_parent, args, { db, viewer, loaders }) => listMatters({ db, viewer, loaders }, args),
  matterStatuses: (_parent, _args, { db }) => listMatterStatuses(db),
  practiceAreas: async (_parent, _args, context) => (await listPracticeAreas(context.db)).sort(byLabel(context)),
  search: (_parent, sought) => sought,
} satisfies Required<QueryResolvers>
