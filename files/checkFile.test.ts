import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { deflateRawSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkFile } from './checkFile.ts'
import { cleanFileName, extensionOf } from './fileName.ts'
import { newKey } from './storage.ts'
import { docx, exe, jpeg, ole, openDocument, pdf, png, pptx, xlsx, zipOf } from './testing/sampleFiles.ts'
import { testStorage } from './testing/testStorage.ts'
import { judgeName } from './uploads.ts'

let files: Awaited<ReturnType<typeof testStorage>>
beforeAll(async () => {
  files = await testStorage()
})
afterAll(() => files.stop())

/** The MIME type of a file that is taken, else what is wrong with it. */
async function judge(name: string, bytes: Buffer | string) {
  const key = newKey()
  const content = Buffer.from(bytes as string)
  await files.storage.put(key, Readable.from([content]), content.length)
  try {
    const checked = await checkFile({ storage: files.storage, key, kind: judgeName(name).kind, personId: 'rima' })
    expect(checked).toMatchObject({ size: content.length, sha256: createHash('sha256').update(content).digest('hex') })
    return checked.mime
  } catch (error) {
    return (error as { fault?: string }).fault ?? error
  }
}

const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('السلام عليكم', 'utf16le')])
const heic = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1')

test.each([
  ['contract.pdf', pdf(), 'application/pdf'],
  ['Contrat signé.PDF', pdf(), 'application/pdf'],
  ['old.doc', ole('WordDocument'), 'application/msword'],
  ['old as rtf.doc', '{\\rtf1 Dear Sirs}', 'application/msword'],
  ['old.xls', ole('Workbook'), 'application/vnd.ms-excel'],
  ['older.xls', ole('Book'), 'application/vnd.ms-excel'],
  ['old.ppt', ole('PowerPoint Document'), 'application/vnd.ms-powerpoint'],
  ['mail.msg', ole('__properties_version1.0'), 'application/vnd.ms-outlook'],
  ['with password.docx', ole('EncryptedPackage'), /wordprocessingml/],
  ['letter.rtf', '{\\rtf1 Dear Sirs}', 'application/rtf'],
  ['notes.txt', 'BM, GIF and MZ begin this text\n\twith a tab', 'text/plain'],
  ['رسالة.txt', 'السلام عليكم', 'text/plain'],
  ['unicode.txt', wide, 'text/plain'],
  ['list.csv', 'a;b\n1;2', 'text/csv'],
  ['read.md', '# Title', 'text/markdown'],
  ['mail.eml', 'From: rima@example.com\r\nSubject: Lease\r\n\r\nDear all', 'message/rfc822'],
  ['stamp.png', png, 'image/png'],
  ['photo.jpg', jpeg, 'image/jpeg'],
  ['photo.jpeg', jpeg, 'image/jpeg'],
  ['scan.tif', Buffer.from('49492a00080000000000', 'hex'), 'image/tiff'],
  ['phone.heic', heic, 'image/heic'],
])('%s is taken', async (name, bytes, mime) => {
  expect(await judge(name, bytes)).toMatch(mime)
})

test('documents that are zips inside are taken when they hold what they must', async () => {
  expect(await judge('letter.docx', await docx())).toMatch(/wordprocessingml/)
  expect(await judge('sheet.xlsx', await xlsx())).toMatch(/spreadsheetml/)
  expect(await judge('slides.pptx', await pptx())).toMatch(/presentationml/)
  expect(await judge('letter.odt', await openDocument('text'))).toMatch(/opendocument.text/)
  expect(await judge('sheet.ods', await openDocument('spreadsheet'))).toMatch(/opendocument.spreadsheet/)
  expect(await judge('slides.odp', await openDocument('presentation'))).toMatch(/opendocument.presentation/)
  expect(await judge('bundle.zip', await zipOf({ 'a.txt': 'a', 'folder/b.txt': 'b' }))).toBe('application/zip')
})

test.each([
  ['page.html'],
  ['drawing.svg'],
  ['setup.exe'],
  ['script.js'],
  ['macro.docm'],
  ['contract.pdf.exe'],
  ['no extension'],
  ['.pdf'],
  ['constructor.constructor'],
])('%s is of no type that is taken', (name) => {
  expect(() => judgeName(name)).toThrow(expect.objectContaining({ code: 'FILE_REFUSED', fault: 'TYPE' }))
})

test.each([
  ['program.pdf', exe],
  ['program.docx', exe],
  ['program.txt', exe],
  ['program.doc', exe],
  ['installer.doc', ole('!Tables')],
  ['book.doc', ole('Workbook')],
  ['page.png', '<html><script>alert(1)</script></html>'],
  ['page.pdf', '<html><script>alert(1)</script></html>'],
  ['text.csv', pdf()],
  ['picture.jpg', png],
  ['picture.pdf', png],
  ['bytes.eml', 'Subject: x\0y'],
])('%s is not what its name says', async (name, bytes) => {
  expect(await judge(name, bytes)).toBe('CONTENT')
})

test('a zip that holds something else is not what its name says', async () => {
  expect(await judge('sheet.docx', await xlsx())).toBe('CONTENT')
  expect(await judge('bundle.docx', await zipOf({ 'a.txt': 'a' }))).toBe('CONTENT')
  expect(await judge('text.ods', await openDocument('text'))).toBe('CONTENT')
  expect(await judge('letter.zip', pdf())).toBe('CONTENT')
})

test('an empty file is refused', async () => {
  expect(await judge('nothing.txt', '')).toBe('EMPTY')
})

/** A stored or deflated zip entry by hand, so that it can say what it likes. */
function forgedZip({ bytes, said, count = 1 }: { bytes: Buffer; said: number; count?: number }): Buffer {
  const packed = deflateRawSync(bytes)
  const head = (signature: number, more: Buffer) => {
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(8, 4)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(said, 18)
    fields.writeUInt16LE(1, 22)
    const start = Buffer.alloc(4)
    start.writeUInt32LE(signature)
    return Buffer.concat([start, more, fields])
  }
  const local = Buffer.concat([head(0x04034b50, Buffer.alloc(0)), Buffer.from('a'), packed])
  const central = Buffer.concat([head(0x02014b50, Buffer.from([20, 0])), Buffer.alloc(14), Buffer.from('a')])
  const directory = Buffer.concat(Array.from({ length: count }, () => central))
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50)
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(local.length, 16)
  return Buffer.concat([local, directory, end])
}

test('a document that unpacks to a thousand times its size is refused, soon and in flat memory', async () => {
  const bomb = await docx({ 'word/media/zeros.bin': Buffer.alloc(300_000_000) })
  const before = process.memoryUsage().rss
  expect(await judge('bomb.docx', bomb)).toBe('UNSAFE')
  expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000)
})

test('a zip that lies about its sizes, shares its bytes among entries or leads elsewhere is refused', async () => {
  const bytes = Buffer.alloc(1_000_000)
  expect(await judge('honest.zip', forgedZip({ bytes, said: bytes.length }))).toBe('application/zip')
  expect(await judge('liar.zip', forgedZip({ bytes, said: 10 }))).toBe('UNSAFE')
  expect(await judge('shared.zip', forgedZip({ bytes, said: bytes.length, count: 500 }))).toBe('UNSAFE')
  expect(await judge('many.zip', forgedZip({ bytes: Buffer.from('x'), said: 1, count: 10_001 }))).toBe('UNSAFE')
  const slip = (await zipOf({ 'aaa/bbb.txt': 'x' })).toString('latin1').replaceAll('aaa/bbb.txt', '../../b.txt')
  expect(await judge('slip.zip', Buffer.from(slip, 'latin1'))).toBe('UNSAFE')
  expect(await judge('cut.zip', (await zipOf({ 'a.txt': 'x' })).subarray(0, 60))).toBe('UNSAFE')
})

test.each([
  ['../../etc/passwd.pdf'],
  ['..\\up.pdf'],
  ['/root.pdf'],
  ['C:\\boot.pdf'],
  ['nul\0.pdf'],
  ['line\nbreak.pdf'],
  [`${'a'.repeat(300)}.pdf`],
  ['invoice\u202efdp.exe.pdf'],
  ['   '],
  ['\u200b\u2800'],
  ['\u2068\u2069'],
  [''],
  ['..'],
  ['half \ud800.pdf'],
])('the name %j is refused', (name) => {
  expect(cleanFileName(name)).toBeNull()
  expect(() => judgeName(name)).toThrow(expect.objectContaining({ code: 'FILE_REFUSED', fault: 'NAME' }))
})

test('a name is kept composed, without spaces at its ends or marks nobody sees; what Arabic needs stays', () => {
  expect(cleanFileName('  Contrat de cession.pdf ')).toBe('Contrat de cession.pdf')
  expect(cleanFileName('Joe\u0308lle.pdf')).toBe('Joëlle.pdf')
  expect(cleanFileName('\u202aC - plan.pdf\u202c')).toBe('C - plan.pdf')
  expect(cleanFileName('عقد\u200f 2026.pdf')).toBe('عقد\u200f 2026.pdf')
  expect(cleanFileName('\u2800\u2068عقد.pdf\u2069\u200f')).toBe('عقد.pdf')
  expect(cleanFileName(`${'a'.repeat(251)}.pdf`)).toHaveLength(255)
  expect(extensionOf('a.tar.GZ')).toBe('gz')
})
