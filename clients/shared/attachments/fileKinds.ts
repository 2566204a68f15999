/** What the server takes, by what people call it; it decides by the bytes, this only says so beforehand. */
const kinds = {
  documents: ['pdf', 'doc', 'docx', 'odt', 'rtf', 'txt', 'md'],
  sheets: ['xls', 'xlsx', 'ods', 'csv'],
  slides: ['ppt', 'pptx', 'odp'],
  images: ['png', 'jpg', 'jpeg', 'gif', 'webp', 'tif', 'tiff', 'heic', 'heif'],
  mails: ['eml', 'msg'],
  media: ['mp3', 'm4a', 'wav', 'mp4', 'mov'],
  archives: ['zip'],
}

const taken = new Set(Object.values(kinds).flat())

/** For the file chooser's `accept`. */
export const acceptedFiles = [...taken].map((extension) => `.${extension}`).join(',')

/** What follows the last dot, in small letters; empty without one. */
export function extensionOf(name: string): string {
  return /[^.]\.([^.\s]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? ''
}

/** A name without its extension, as lists show it beside the icon. */
export function baseName(name: string): string {
  const extension = extensionOf(name)
  return extension ? name.slice(0, -extension.length - 1) : name
}

/** Why a file would be refused, told before a byte is sent; null when it may be tried. */
export type FileFault = 'TYPE' | 'TOO_LARGE' | 'EMPTY' | 'NAME'

/** Judges a file by its name and size; `maxBytes` is the largest the server takes. */
export function fileFault({ name, size }: { name: string; size: number }, maxBytes: number): FileFault | null {
  if (name.length > 255) return 'NAME'
  if (!taken.has(extensionOf(name))) return 'TYPE'
  if (size === 0) return 'EMPTY'
  return size > maxBytes ? 'TOO_LARGE' : null
}

/** How a file can be shown in the page; null when it can only be saved. */
export type PreviewKind = 'pdf' | 'image' | 'docx' | 'text'

const previews: [PreviewKind, RegExp, maxBytes: number][] = [
  ['pdf', /^application\/pdf$/, 200_000_000],
  ['image', /^image\/(png|jpeg|gif|webp)$/, 50_000_000],
  ['docx', /wordprocessingml\.document$/, 20_000_000],
  ['text', /^text\/(plain|csv|markdown)$/, 2_000_000],
]

/** Tells how a file can be shown, by the type its bytes have; one whose size is withheld can only be saved. */
export function previewKind({ mime, size }: { mime: string; size: number | null }): PreviewKind | null {
  if (size === null) return null
  return previews.find(([, type, maxBytes]) => type.test(mime) && size <= maxBytes)?.[0] ?? null
}
