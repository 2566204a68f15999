import { reference } from '@parvis/kernel/graph/reference.ts'
import { companyFor } from '@parvis/records/sharing/companyFor.ts'
import { shareOf } from '@parvis/records/sharing/shareOf.ts'
import type { MatterResolvers } from '../schema.generated.ts'
import { titleFor } from '../visibility.ts'
import { attached } from './attached.ts'

export const Matter: MatterResolvers = {
  ...attached.record,
  __resolveReference: ({ id }, { loaders }) => loaders.matter.load(id),
  assignee: ({ assigneeId }) => reference(assigneeId),
  company: (matter, _args, { viewer }) => companyFor(viewer, matter),
  name: (matter) => matter.name,
  portalTitle: (matter) => matter.portalTitle,
  practiceArea: async ({ practiceAreaId }, _args, { loaders }) => (await loaders.practiceArea.load(practiceAreaId))!,
  private: (matter) => matter.private,
  requester: ({ requesterId }) => reference(requesterId),
  share: shareOf,
  staff: ({ staffIds }) => staffIds.map((id) => ({ id })),
  status: async ({ statusId }, _args, { loaders }) => (await loaders.matterStatus.load(statusId))!,
  title: (matter, _args, { viewer }) => titleFor(viewer, matter),
}
