import { authorOf } from '../author.ts'
import type { AttachmentReadingResolvers } from '../schema.generated.ts'

export const AttachmentReading = {
  reader: ({ readerId, readerKind }) => authorOf(readerId, readerKind),
} satisfies AttachmentReadingResolvers
