import { notFound } from '@parvis/kernel/graph/errors.ts'
import { anyone, dataRule, isStaff, type RulesOf } from '@parvis/kernel/graph/rules.ts'
import type { RecordContext } from './recordContext.ts'
import type { LegalRecord } from './resolvers/LegalRecord.ts'
import type { recordResolvers } from './resolvers/recordResolvers.ts'
import { recipientsRefusal } from './sharing/eligibility.ts'
import { readRecipients, type SharingContext, type ShowInput } from './sharing/showInPortal.ts'

/** Of what hangs on a record of either kind. A row that is read is visible, so most fields are anyone's. */
export const recordRules: RulesOf<typeof recordResolvers> = {
  Attachment: {
    downloadable: anyone,
    portalVisible: isStaff,
    readings: isStaff,
    shownToClient: isStaff,
    uploadedBy: anyone,
    versions: anyone,
    visibilityFolderId: isStaff,
    visibilityOrigin: isStaff,
  },
  AttachmentReading: { reader: isStaff },
  AttachmentVersion: { uploadedBy: anyone },
  Folder: { portalVisible: isStaff, shownToClient: isStaff },
  HistoryEntry: { actor: isStaff },
  Note: { attachments: anyone, author: anyone, mine: anyone },
}

/** Of the fields every record has; part of the rules of each kind of record. */
export const legalRecordRules: RulesOf<{ LegalRecord: typeof LegalRecord }>['LegalRecord'] = {
  assignee: anyone,
  attachments: anyone,
  company: anyone,
  folders: anyone,
  history: isStaff,
  mayComment: anyone,
  mayUpload: anyone,
  name: isStaff,
  notes: anyone,
  portalTitle: isStaff,
  private: isStaff,
  readers: isStaff,
  requester: anyone,
  share: isStaff,
  staff: isStaff,
  title: anyone,
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
