import { uploadEndpoint } from '@parvis/clients-shared/attachments/fileAddress.ts'
import type { ChosenFile } from '@parvis/clients-shared/attachments/readDropped.ts'
import type { SaveUpload } from '@parvis/clients-shared/attachments/uploadQueue.ts'
import { useUploadQueue } from '@parvis/clients-shared/attachments/useUploadQueue.ts'
import { sendingProblem } from '@parvis/clients-shared/graph/sendingProblem.ts'
import { useTranslation } from 'react-i18next'
import type { OpenRecord } from '../records/openRecord.ts'
import type { CommandAnswer, RecordCommands } from '../records/useRecordCommands.ts'
import { portalBase } from '../shell/portalBase.ts'

/** Files a client adds to a record, and new versions of their own, on their way. */
export function useAddFiles({ kind, id }: OpenRecord, commands: RecordCommands) {
  const { t } = useTranslation()
  const [queue, uploads] = useUploadQueue({
    endpoint: uploadEndpoint({ base: portalBase }),
    record: kind,
    recordId: id,
  })
  const refusal = ({ error, userErrors }: CommandAnswer) => {
    if (error) return sendingProblem(error, t)
    return userErrors.length > 0 ? userErrors.map(({ message }) => message).join(' ') : null
  }
  // An upload is one file however often it is saved: its own id is the key that keeps it from being added twice (R62).
  const addFile: SaveUpload = async (uploadId) => refusal(await commands.addFile({ uploadId, clientKey: uploadId }))
  const addVersionOf =
    (attachmentId: string): SaveUpload =>
    async (uploadId) =>
      refusal(await commands.addVersion({ attachmentId, uploadId, clientKey: uploadId }))
  return {
    queue,
    uploads,
    add: (chosen: readonly ChosenFile[]) => queue.add(chosen, () => addFile),
    addVersion: (attachmentId: string, chosen: readonly ChosenFile[]) =>
      queue.add(chosen.slice(0, 1), () => addVersionOf(attachmentId)),
  }
}
