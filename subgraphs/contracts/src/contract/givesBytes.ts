import type { GivesBytes } from '@parvis/records/attachments/openFile.ts'
import { isInside } from '@parvis/records/seenAs.ts'
import type { ContractRow } from '../tables.ts'

/**
 * Where the settings say *download only after approval*, clients read a file's name but get no bytes until the contract
 * is under signature or later; their own uploads and files of notes are exempt (R21).
 */
export const givesBytes: GivesBytes = (viewer, file, record) => {
  if (!viewer) return false
  if (isInside(file) || !viewer.settings.attachmentControls.downloadOnlyAfterApproval) return true
  if (file.uploadedById === viewer.id || file.noteId !== null) return true
  const { stage } = record as Pick<ContractRow, 'stage'>
  return stage === 'UNDER_SIGNATURE' || stage === 'EXECUTED' || stage === 'TERMINATED'
}
