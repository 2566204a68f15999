import { Attachment } from './Attachment.ts'
import { AttachmentReading } from './AttachmentReading.ts'
import { AttachmentVersion } from './AttachmentVersion.ts'
import { Folder } from './Folder.ts'
import { HistoryEntry } from './HistoryEntry.ts'
import { Note } from './Note.ts'
import { RecordStanding } from './standing.ts'

/** Resolvers of what hangs on a record of either kind. */
export const recordResolvers = {
  Attachment,
  AttachmentReading,
  AttachmentVersion,
  Folder,
  HistoryEntry,
  Note,
  RecordStanding,
}
