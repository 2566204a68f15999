type OfRecord = { recordId: string }

/** Where the name of a new folder is kept until it is made; null stands for the record's first level. */
export const draftOfFolder = ({ recordId }: OfRecord, parentId: string | null) =>
  `folder.${recordId}.${parentId ?? 'first'}`

/** Where another name for a file or folder is kept until it is saved. */
export const draftOfName = ({ recordId }: OfRecord, id: string) => `name.${recordId}.${id}`

/** Where the reason of a recall is kept until it is sent. */
export const draftOfRecall = ({ recordId }: OfRecord, fileId: string) => `recall.${recordId}.${fileId}`
