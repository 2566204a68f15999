/** How a file of a kind proves to be one. */
type Proof =
  /** Its first bytes are of this kind, by the names `file-type` gives. */
  | { by: 'signature'; detected: string[] }
  /** It is readable text. */
  | { by: 'text' }
  /** It is a zip that holds these, and one of the entries below. */
  | { by: 'zip'; detected: string[]; holds: string[] }
  /** It is of the old Office form, with one of these streams inside. */
  | { by: 'ole'; streams: string[] }

export type FileKind = { mime: string; proofs: Proof[] }

const signature = (...detected: string[]): Proof => ({ by: 'signature', detected })
const ole = (...streams: string[]): Proof => ({ by: 'ole', streams })
const office = (detected: string, folder: string): Proof[] => [
  { by: 'zip', detected: [detected], holds: ['[Content_Types].xml', folder] },
  // With a password it is encrypted, and wrapped in the old form.
  ole('EncryptedPackage'),
]
const openDocument = (detected: string): Proof[] => [
  { by: 'zip', detected: [detected], holds: ['META-INF/manifest.xml', 'content.xml'] },
]
const kind = (mime: string, ...proofs: Proof[]): FileKind => ({ mime, proofs })
const text: Proof = { by: 'text' }

const ooxml = 'application/vnd.openxmlformats-officedocument'
const odf = 'application/vnd.oasis.opendocument'
const jpeg = kind('image/jpeg', signature('jpg'))
const tiff = kind('image/tiff', signature('tif'))
const heic = kind('image/heic', signature('heic'))

/** Every file that is taken, by its extension. What a browser would run (HTML, SVG, scripts) is not among them. */
export const fileKinds: Readonly<Record<string, FileKind>> = {
  pdf: kind('application/pdf', signature('pdf')),
  doc: kind('application/msword', ole('WordDocument'), signature('rtf')),
  docx: kind(`${ooxml}.wordprocessingml.document`, ...office('docx', 'word/')),
  xls: kind('application/vnd.ms-excel', ole('Workbook', 'Book')),
  xlsx: kind(`${ooxml}.spreadsheetml.sheet`, ...office('xlsx', 'xl/')),
  ppt: kind('application/vnd.ms-powerpoint', ole('PowerPoint Document')),
  pptx: kind(`${ooxml}.presentationml.presentation`, ...office('pptx', 'ppt/')),
  odt: kind(`${odf}.text`, ...openDocument('odt')),
  ods: kind(`${odf}.spreadsheet`, ...openDocument('ods')),
  odp: kind(`${odf}.presentation`, ...openDocument('odp')),
  rtf: kind('application/rtf', signature('rtf')),
  txt: kind('text/plain', text),
  csv: kind('text/csv', text),
  md: kind('text/markdown', text),
  png: kind('image/png', signature('png', 'apng')),
  jpg: jpeg,
  jpeg,
  gif: kind('image/gif', signature('gif')),
  webp: kind('image/webp', signature('webp')),
  tif: tiff,
  tiff,
  heic,
  heif: heic,
  mp4: kind('video/mp4', signature('mp4', 'm4v')),
  mov: kind('video/quicktime', signature('mov', 'mp4')),
  mp3: kind('audio/mpeg', signature('mp3')),
  m4a: kind('audio/mp4', signature('m4a', 'mp4')),
  wav: kind('audio/wav', signature('wav')),
  eml: kind('message/rfc822', text),
  msg: kind('application/vnd.ms-outlook', ole('__properties_version1.0')),
  zip: kind('application/zip', { by: 'zip', detected: ['zip'], holds: [] }),
}

/** The kind of a file by its extension; undefined when none such is taken. */
export const fileKindOf = (extension: string): FileKind | undefined =>
  Object.hasOwn(fileKinds, extension) ? fileKinds[extension] : undefined
