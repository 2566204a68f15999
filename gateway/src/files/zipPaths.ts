/** What some file system refuses in a name, or takes for something else. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is replaced
const unusable = /[\u0000-\u001f\u007f-\u009f<>:"|?*\\]/g
/** Windows has devices of these names, in every folder and with every ending. */
const device = /^(con|prn|aux|nul|conin\$|conout\$|clock\$|(com|lpt)[0-9¹²³]) *(\.|$)/i
/** The longest name Linux takes; Windows and macOS count 255 of their own units, which are never more than the bytes. */
const maxNameBytes = 255
/** macOS opens paths of at most 1,024 bytes, and some of them belong to where somebody unpacks. */
const maxFolderBytes = 400

/** A folder of the zip: its path with a slash at its end, the names taken in it, and the folders in it by their given name. */
type Folder = { path: string; taken: Set<string>; folders: Map<string, Folder> }

const emptyFolder = (path: string): Folder => ({ path, taken: new Set(), folders: new Map() })

/**
 * The files' paths in a zip, so that it unpacks to just as many files on Linux, macOS and Windows: relative, without what
 * a file system refuses, no name too long, and in one folder no two the same in any case, be they files or folders. What
 * lies in more folders than a path holds stands in the last that fits.
 */
export function zipPaths<T extends { path: string }>(files: T[]): T[] {
  const top = emptyFolder('')
  return files.map((file) => {
    const folders = file.path.split('/').filter((part) => part !== '')
    const name = folders.pop() ?? ''
    const folder = folders.reduce(folderIn, top)
    return { ...file, path: `${folder.path}${takeName(folder, name)}` }
  })
}

function folderIn(parent: Folder, name: string): Folder {
  const known = parent.folders.get(name)
  if (known) return known
  if (Buffer.byteLength(parent.path) > maxFolderBytes) return parent
  const folder = emptyFolder(`${parent.path}${takeName(parent, name)}/`)
  parent.folders.set(name, folder)
  return folder
}

/** Takes a name in a folder: the given one, or with a number before its ending, as in `plan (2).pdf`. */
function takeName({ taken }: Folder, given: string): string {
  const usable = given.replace(unusable, '_').replace(device, '_$&')
  const [, stem = '', ending = ''] = /^(.*?)(\.[^.]{1,10})?$/s.exec(usable) ?? []
  for (let number = 1; ; number++) {
    const rest = number === 1 ? ending : ` (${number})${ending}`
    const name = withoutOpenEnd(`${cut(stem, maxNameBytes - Buffer.byteLength(rest))}${rest}`)
    if (taken.has(folded(name))) continue
    taken.add(folded(name))
    return name
  }
}

/** Windows drops dots and spaces at the end of a name. */
const withoutOpenEnd = (name: string) => name.replace(/[. ]+$/, (end) => '_'.repeat(end.length)) || '_'

/** Equal for names that some file system takes for the same one. */
const folded = (name: string) => name.normalize('NFKC').toLowerCase().toUpperCase().normalize('NFKC')

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** As many whole characters from the start as fit. */
function cut(text: string, maxBytes: number): string {
  if (Buffer.byteLength(text) <= maxBytes) return text
  let kept = ''
  for (const { segment } of characters.segment(text)) {
    if (Buffer.byteLength(kept) + Buffer.byteLength(segment) > maxBytes) break
    kept += segment
  }
  return kept
}
