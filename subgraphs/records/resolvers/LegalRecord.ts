import { reference } from '@parvis/kernel/graph/reference.ts'
import { mayComment, mayUpload } from '../attachments/mayAttach.ts'
import { mayRestrict } from '../privacy/mayRestrict.ts'
import { recordHistory } from '../recordHistory.ts'
import type { LegalRecordResolvers } from '../schema.generated.ts'
import { isInside } from '../seenAs.ts'
import { companyFor } from '../sharing/companyFor.ts'
import { readers } from '../sharing/readers.ts'
import { shareOf } from '../sharing/shareOf.ts'
import { titleOf } from '../visibility.ts'

/** Part of the resolvers of each kind of record: shield rules and graphql-js know object types only. */
export const LegalRecord = {
  assignee: ({ assigneeId }) => reference(assigneeId),
  attachments: ({ id }, _args, { loaders }) => loaders.attachmentsOf.load(id),
  company: (record, _args, { viewer }) => companyFor(viewer, record),
  createdBy: ({ createdById }) => ({ id: createdById }),
  folders: ({ id }, _args, { loaders }) => loaders.foldersOf.load(id),
  history: (record, args, { db, tables }) => recordHistory(db, tables, record, args),
  mayComment: (record, _args, { viewer }) => mayComment(viewer, record),
  mayRestrict: (record, _args, { viewer }) => mayRestrict(viewer, record),
  mayUpload: (record, _args, { viewer }) => mayUpload(viewer, record),
  name: ({ name }) => name,
  notes: ({ id }, _args, { loaders }) => loaders.notesOf.load(id),
  portalTitle: ({ portalTitle }) => portalTitle,
  private: (record) => record.private,
  readers: (record, _args, { db, tables, loaders }) => readers({ db, tables, loaders }, record),
  requester: ({ requesterId }) => reference(requesterId),
  share: shareOf,
  staff: ({ staffIds }) => staffIds.map((id) => ({ id })),
  title: titleOf,
  // Both grow with what the legal team does for itself.
  updatedAt: (record) => (isInside(record) ? record.updatedAt : null),
  version: (record) => (isInside(record) ? record.version : null),
} satisfies Partial<LegalRecordResolvers>
