import { listMatterStatuses, listMatters, listPracticeAreas } from '../lists.ts'
import type { QueryResolvers } from '../schema.generated.ts'

export const Query = {
  matter: (_parent, { id }, { loaders }) => loaders.matter.load(id),
  matters: (_parent, args, { db, viewer }) => listMatters({ db, viewer }, args),
  matterStatuses: (_parent, _args, { db }) => listMatterStatuses(db),
  practiceAreas: (_parent, _args, { db }) => listPracticeAreas(db),
  search: (_parent, sought) => sought,
} satisfies Required<QueryResolvers>
