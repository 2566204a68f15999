import { forbidden, notFound, unauthenticated } from '@parvis/kernel/graph/errors.ts'
import { anyone, dataRule, may, type RulesOf } from '@parvis/kernel/graph/rules.ts'
import type { SeenAs } from '@parvis/schema/viewer.ts'
import { rule } from 'graphql-shield'
import type { RecordContext } from './recordContext.ts'
import type { LegalRecord } from './resolvers/LegalRecord.ts'
import type { recordResolvers } from './resolvers/recordResolvers.ts'
import { isInside } from './seenAs.ts'
import { recipientsRefusal } from './sharing/eligibility.ts'
import { readRecipients, type SharingContext, type ShowInput } from './sharing/showInPortal.ts'

/** A field of a record, or of what hangs on it, that only the legal team reads: those who see the row as INSIDE. */
export const isSeenInside = rule('isSeenInside')((row: { seenAs: SeenAs }, _args, { viewer }: RecordContext) => {
  if (!viewer) return unauthenticated()
  return isInside(row) || forbidden()
})

/** Of what hangs on a record of either kind. What its own rows show is anyone's who sees them. */
export const recordRules: RulesOf<typeof recordResolvers> = {
  Attachment: {
    downloadable: anyone,
    portalVisible: isSeenInside,
    readings: isSeenInside,
    shownToClient: isSeenInside,
    size: anyone,
    uploadedBy: anyone,
    versions: anyone,
    visibilityFolderId: isSeenInside,
    visibilityOrigin: isSeenInside,
  },
  AttachmentReading: { reader: isSeenInside },
  AttachmentVersion: { sha256: anyone, size: anyone, uploadedBy: anyone },
  Folder: { portalVisible: isSeenInside, shownToClient: isSeenInside },
  HistoryEntry: { actor: isSeenInside },
  Note: { attachments: anyone, author: anyone, mine: anyone },
  RecordStanding: { watchers: may('person.list') },
}

/** Of the fields every record has; part of the rules of each kind of record. */
export const legalRecordRules: RulesOf<{ LegalRecord: typeof LegalRecord }>['LegalRecord'] = {
  assignee: anyone,
  attachments: anyone,
  company: anyone,
  createdBy: isSeenInside,
  folders: anyone,
  history: isSeenInside,
  mayComment: anyone,
  mayRestrict: anyone,
  mayUpload: anyone,
  name: isSeenInside,
  notes: anyone,
  portalTitle: isSeenInside,
  private: isSeenInside,
  readers: isSeenInside,
  requester: anyone,
  share: isSeenInside,
  staff: isSeenInside,
  title: anyone,
  updatedAt: anyone,
  version: anyone,
}

/** The record is there for the viewer; hidden and missing are NOT_FOUND before anything else is said (§6). */
export const recordExists = dataRule(
  'recordExists',
  async (_parent: unknown, { input }: { input: { recordId: string } }, { loaders }: RecordContext) =>
    (await loaders.record.load(input.recordId)) ? true : notFound(),
)

/** The same-company watcher rule (R2, R5–R8, R10, R14) on the input, before the resolver is reached. */
export const recipientsAreOfOneCompany = dataRule(
  'recipientsAreOfOneCompany',
  async (_parent: unknown, { input }: { input: ShowInput }, { loaders }: SharingContext) => {
    const recipients = await readRecipients({ loaders }, input)
    return recipientsRefusal(recipients) ?? true
  },
)
