import { byLabel } from '@parvis/records/label.ts'
import { listMatterStatuses, listMatters, listPracticeAreas } from '../lists.ts'
import type { QueryResolvers } from '../schema.generated.ts'

export const Query = {
  matter: (_parent, { id }, { loaders }) => loaders.matter.load(id),
  matters: (_parent, args, { db, viewer, loaders }) => listMatters({ db, viewer, loaders }, args),
  matterStatuses: (_parent, _args, { db }) => listMatterStatuses(db),
  practiceAreas: async (_parent, _args, { db, locale }) => (await listPracticeAreas(db)).sort(byLabel(locale)),
} satisfies Required<QueryResolvers>
