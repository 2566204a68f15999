import type { VersionSeen } from '../attachments/readAttachments.ts'
import { authorOf } from '../author.ts'
import type { RecordContext } from '../recordContext.ts'
import type { AttachmentVersionResolvers } from '../schema.generated.ts'
import { describesBytes } from './Attachment.ts'

async function isDescribed({ attachmentId }: VersionSeen, context: RecordContext): Promise<boolean> {
  const file = await context.loaders.attachment.load(attachmentId)
  return file !== null && describesBytes(file, context)
}

export const AttachmentVersion = {
  sha256: async (version, _args, context) => ((await isDescribed(version, context)) ? version.sha256 : null),
  size: async (version, _args, context) => ((await isDescribed(version, context)) ? version.size : null),
  uploadedBy: ({ uploadedById, uploadedByKind }) => authorOf(uploadedById, uploadedByKind),
} satisfies AttachmentVersionResolvers
