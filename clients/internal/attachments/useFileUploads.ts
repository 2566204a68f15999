import { uploadEndpoint } from '@parvis/clients-shared/attachments/fileAddress.ts'
import type { ChosenFile } from '@parvis/clients-shared/attachments/readDropped.ts'
import { useUploadQueue } from '@parvis/clients-shared/attachments/useUploadQueue.ts'
import { clean } from '@parvis/schema/texts/clean.ts'
import { useRef } from 'react'
import type { FileCommands, RecordFiles, StaffFolder } from './staffFiles.ts'

export type AddedFiles = {
  files: readonly ChosenFile[]
  folderId: string | null
  /** Their own switch; left out they inherit. */
  portalVisible?: boolean
}

/** Uploads to a record: files, with the folders they stood in, and new versions. */
export function useFileUploads(files: RecordFiles, commands: FileCommands) {
  const { record, recordId } = files
  const [queue, uploads] = useUploadQueue({
    endpoint: uploadEndpoint({ base: import.meta.env.BASE_URL }),
    record,
    recordId,
  })
  const present = useRef(files)
  present.current = files
  const making = useRef(new Map<string, Promise<string | null>>())

  async function makeFolder(parentId: string | null, name: string): Promise<string | null> {
    const wanted = clean.line(name).toLowerCase()
    const known = (folder: StaffFolder) => folder.parentId === parentId && folder.name.toLowerCase() === wanted
    const there = present.current.folders.find(known)
    if (there) return there.id
    const { id, problem } = await commands.createFolder({ parentId, name })
    if (problem !== null) throw new Error(problem)
    return id
  }

  /** The folder a path leads to; each of its folders is made once, whoever of its files comes first. */
  function folderAt(start: string | null, names: readonly string[]): Promise<string | null> {
    return names.reduce<Promise<string | null>>((parent, name, index) => {
      const key = JSON.stringify([start, ...names.slice(0, index + 1)])
      const made = making.current.get(key) ?? parent.then((parentId) => makeFolder(parentId, name))
      making.current.set(key, made)
      made.catch(() => making.current.delete(key))
      return made
    }, Promise.resolve(start))
  }

  return {
    queue,
    uploads,
    add({ files: chosen, folderId, portalVisible }: AddedFiles) {
      queue.add(chosen, ({ folders }) => async (uploadId) => {
        try {
          const target = await folderAt(folderId, folders)
          return (await commands.add({ uploadId, folderId: target, portalVisible })).problem
        } catch (error) {
          return (error as Error).message
        }
      })
    },
    addVersion(attachmentId: string, file: ChosenFile) {
      queue.add([file], () => async (uploadId) => (await commands.addVersion(attachmentId, uploadId)).problem)
    },
  }
}

export type FileUploads = ReturnType<typeof useFileUploads>
