import type { UploadTarget } from '@parvis/clients-shared/attachments/uploadQueue.ts'

/** The record whose page is open. */
export type OpenRecord = {
  kind: UploadTarget['record']
  id: string
  /** What a client calls it: the key of the texts that name it. */
  noun: 'contract' | 'matter' | 'case'
}
