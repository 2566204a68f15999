import { isSearch, matching } from '../kit/matching.ts'
import type { FileShown, FolderShown } from './files.ts'

/** What of a file decides where it stands. */
type FilePlaced = Pick<FileShown, 'id' | 'name' | 'folderId'>

/** One row of a tree of folders and files, in the order it is drawn. */
export type TreeRow<File extends FilePlaced, Folder extends FolderShown> =
  | { kind: 'folder'; id: string; depth: number; folder: Folder; open: boolean; count: number }
  | { kind: 'file'; id: string; depth: number; file: File; path: Folder[] }

export type TreeInput<File extends FilePlaced, Folder extends FolderShown> = {
  folders: readonly Folder[]
  files: readonly File[]
  /** Folders that are shut; all others are open. */
  shut?: ReadonlySet<string>
  /** Words of a name; with any, matches are listed flat with their path. */
  search?: string
}

/** The folders above a place, outermost first. */
export function folderPath<Folder extends FolderShown>(folders: readonly Folder[], id: string | null): Folder[] {
  const byId = new Map(folders.map((folder) => [folder.id, folder]))
  const path: Folder[] = []
  for (let at = id; at && byId.has(at) && path.length <= byId.size; at = byId.get(at)!.parentId)
    path.unshift(byId.get(at)!)
  return path
}

/** A folder's id and those of all folders below it. */
export function foldersWithin(folders: readonly FolderShown[], id: string): Set<string> {
  const found = new Set([id])
  for (let before = 0; before < found.size; ) {
    before = found.size
    for (const folder of folders) if (folder.parentId && found.has(folder.parentId)) found.add(folder.id)
  }
  return found
}

/** Rows of the tree: folders before files, both in the order given; a search lists what matches, flat. */
export function treeRows<File extends FilePlaced, Folder extends FolderShown>(
  input: TreeInput<File, Folder>,
): TreeRow<File, Folder>[] {
  const { folders, files, shut = new Set(), search = '' } = input
  const known = new Set(folders.map(({ id }) => id))
  const at = (id: string | null) => (id && known.has(id) ? id : null)
  const foldersIn = Map.groupBy(folders, ({ parentId }) => at(parentId))
  const filesIn = Map.groupBy(files, ({ folderId }) => at(folderId))
  const countIn = (id: string) => (filesIn.get(id)?.length ?? 0) + (foldersIn.get(id)?.length ?? 0)
  if (isSearch(search)) {
    const matches = matching(search)
    return [
      ...folders
        .filter(({ name }) => matches(name))
        .map((folder) => ({
          kind: 'folder' as const,
          id: folder.id,
          depth: 0,
          folder,
          open: false,
          count: countIn(folder.id),
        })),
      ...files
        .filter(({ name }) => matches(name))
        .map((file) => ({
          kind: 'file' as const,
          id: file.id,
          depth: 0,
          file,
          path: folderPath(folders, file.folderId),
        })),
    ]
  }
  const rows: TreeRow<File, Folder>[] = []
  function walk(place: string | null, depth: number, path: Folder[]) {
    for (const folder of foldersIn.get(place) ?? []) {
      const open = !shut.has(folder.id)
      rows.push({ kind: 'folder', id: folder.id, depth, folder, open, count: countIn(folder.id) })
      if (open) walk(folder.id, depth + 1, [...path, folder])
    }
    for (const file of filesIn.get(place) ?? []) rows.push({ kind: 'file', id: file.id, depth, file, path })
  }
  walk(null, 0, [])
  return rows
}
