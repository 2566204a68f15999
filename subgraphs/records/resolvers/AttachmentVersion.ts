import { authorOf } from '../author.ts'
import type { AttachmentVersionResolvers } from '../schema.generated.ts'

export const AttachmentVersion = {
  uploadedBy: ({ uploadedById, uploadedByKind }) => authorOf(uploadedById, uploadedByKind),
} satisfies AttachmentVersionResolvers
