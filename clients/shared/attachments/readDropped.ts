/** A file to upload, and the folders it stood in where a folder was dropped. */
export type ChosenFile = { file: File; folders: string[] }

/** Files of a file chooser; one that chooses folders says where each stood. */
export function chosenFiles(list: Iterable<File>): ChosenFile[] {
  return [...list].map((file) => ({ file, folders: (file.webkitRelativePath || file.name).split('/').slice(0, -1) }))
}

const isJunk = (name: string) => name === '.DS_Store' || name === 'Thumbs.db' || name === 'desktop.ini'

async function filesOf(entry: FileSystemEntry, folders: string[]): Promise<ChosenFile[]> {
  if (entry.isFile) {
    if (isJunk(entry.name)) return []
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject))
    return [{ file, folders }]
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  const entries: FileSystemEntry[] = []
  // A reader gives at most a hundred entries at a time; an empty answer is the end.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (some.length === 0) break
    entries.push(...some)
  }
  return (await Promise.all(entries.map((each) => filesOf(each, [...folders, entry.name])))).flat()
}

/** Everything that was dropped, folders with what is in them. Call it in the event: the browser forgets it afterwards. */
export function readDropped(transfer: DataTransfer): Promise<ChosenFile[]> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry?.() ?? [])
  if (entries.length === 0) return Promise.resolve(chosenFiles(transfer.files))
  return Promise.all(entries.map((entry) => filesOf(entry, []))).then((found) => found.flat())
}
