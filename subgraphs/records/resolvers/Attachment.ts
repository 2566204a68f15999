import { type AttachmentSeen, visibilityOrigin } from '../attachments/readAttachments.ts'
import { authorOf } from '../author.ts'
import type { RecordContext } from '../recordContext.ts'
import type { AttachmentResolvers } from '../schema.generated.ts'
import { isInside } from '../seenAs.ts'

/** Whether the viewer gets a file's bytes now: it has some, and the record's rules let them (R21, R21b). */
async function givesBytesNow(file: AttachmentSeen, { viewer, givesBytes, loaders }: RecordContext): Promise<boolean> {
  if (file.recalledAt) return false
  const record = isInside(file) ? {} : await loaders.record.load(file.recordId)
  return record !== null && givesBytes(viewer, file, record)
}

/** Whether the viewer may know how large the bytes are and what they hash to: that tells what a file is (R21). */
export const describesBytes = async (file: AttachmentSeen, context: RecordContext): Promise<boolean> =>
  isInside(file) || givesBytesNow(file, context)

export const Attachment = {
  downloadable: (file, _args, context) => givesBytesNow(file, context),
  portalVisible: ({ portalVisible }) => portalVisible,
  readings: ({ id }, _args, { loaders }) => loaders.readingsOf.load(id),
  size: async (file, _args, context) => ((await describesBytes(file, context)) ? file.size : null),
  shownToClient: ({ shownToClient }) => shownToClient,
  uploadedBy: ({ uploadedById, uploadedByKind }) => authorOf(uploadedById, uploadedByKind),
  versions: ({ id }, _args, { loaders }) => loaders.versionsOf.load(id),
  visibilityFolderId: (file) => (visibilityOrigin(file) === 'FOLDER' ? file.decidingFolderId : null),
  visibilityOrigin,
} satisfies AttachmentResolvers
