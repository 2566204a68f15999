/** What Windows takes for something else; a zip must unpack everywhere. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is replaced
const unusable = /[\u0000-\u001f<>:"|?*\\]/g

/** The files' paths in a zip: relative, without what a file system refuses, and no two the same in any case. */
export function zipPaths<T extends { path: string }>(files: T[]): T[] {
  const taken = new Set<string>()
  return files.map((file) => {
    const path = freePath(safePath(file.path), taken)
    taken.add(path.toLowerCase())
    return { ...file, path }
  })
}

function safePath(path: string): string {
  const parts = path
    .split('/')
    .map((part) => part.replace(unusable, '_').replace(/[. ]+$/, (end) => '_'.repeat(end.length)))
  return parts.filter((part) => part !== '').join('/') || '_'
}

/** The path, or with a number before its extension: `plan (2).pdf`. */
function freePath(path: string, taken: Set<string>): string {
  const [, name = path, extension = ''] = /^(.*?)(\.[^./]{1,10})?$/s.exec(path) ?? []
  let free = path
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name} (${number})${extension}`
  return free
}
