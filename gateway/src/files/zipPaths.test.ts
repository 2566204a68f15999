import { execFile } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { access, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { streamZip } from './streamZip.ts'
import { zipPaths } from './zipPaths.ts'

const run = promisify(execFile)
const unzip = '/usr/bin/unzip'
const hasUnzip = await access(unzip).then(
  () => true,
  () => false,
)

let directory: string
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'parvis-zip-'))
})
afterAll(() => rm(directory, { recursive: true }))

const paths = (...given: string[]) => zipPaths(given.map((path) => ({ path }))).map(({ path }) => path)

/** What each unpacked file holds: files are written with their given path as their content. */
async function unpacked(given: string[]): Promise<string[]> {
  const folder = await mkdtemp(join(directory, 'out-'))
  const entries = zipPaths(given.map((path) => ({ attachmentId: path, path })))
  const zip = join(folder, 'all.zip')
  await pipeline(
    streamZip(entries, async (id) => Readable.from([Buffer.from(id)])),
    createWriteStream(zip),
  )
  const out = join(folder, 'unpacked')
  await run(unzip, ['-q', '-o', zip, '-d', out], { env: { LC_ALL: 'C.UTF-8' } })
  const found = await readdir(out, { recursive: true, withFileTypes: true })
  const files = found.filter((entry) => entry.isFile())
  return Promise.all(files.map((entry) => readFile(join(entry.parentPath, entry.name), 'utf8')))
}

const long = 'م'.repeat(250)
const hard: Record<string, string[]> = {
  'a file with the name of a folder': ['plan.pdf', 'plan.pdf/page.pdf', 'x/plan.pdf/page.pdf', 'x/plan.pdf'],
  'folders that differ in their case': ['Drafts/a.pdf', 'drafts/a.pdf', 'DRAFTS/b.pdf', 'drafts'],
  'twins in every writing': ['Straße.pdf', 'STRASSE.pdf', 'Kelvin.pdf', '\u212aelvin.pdf', 'e\u0301.pdf', '\u00e9.pdf'],
  'devices of Windows': ['CON', 'con.pdf', 'Nul.tar.gz', 'aux/prn.pdf', 'com1', 'LPT¹.txt', 'COM10.pdf', 'con .txt'],
  'open ends': ['a.', 'a ', 'a_', 'b. . /c.pdf', '. .', '...'],
  'long names': [`${long}.pdf`, `${long}a.pdf`, `${long}b.pdf`, `${long}/${long}.pdf`, `${long}c/x.pdf`, long],
  'folders in folders without an end': [
    Array(300).fill('folder').join('/'),
    `${Array(300).fill(long).join('/')}/x.pdf`,
  ],
  'nothing left': ['', '/', '?', ':', '\u0007'],
}

describe('a zip unpacks to all of its files', () => {
  test.skipIf(!hasUnzip).each(Object.entries(hard))('%s', async (_kind, given) => {
    expect((await unpacked(given)).sort()).toEqual([...given].sort())
  })

  test('what Linux would take holds on Windows and macOS too: no two names the same, none of a device, none open', () => {
    for (const path of paths(...Object.values(hard).flat())) {
      expect(Buffer.byteLength(path)).toBeLessThan(1024)
      for (const name of path.split('/')) {
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255)
        expect(name).not.toMatch(/^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]) *(\.|$)|[. ]$|^$|[<>:"|?*\\]/i)
      }
    }
    const all = hard['twins in every writing']!
    expect(new Set(paths(...all).map((name) => name.normalize('NFKC').toUpperCase())).size).toBe(all.length)
  })
})

test('a file keeps its path where it can: a name is cut between characters, and its ending stays', () => {
  expect(paths('plan.pdf/page.pdf', 'plan.pdf')).toEqual(['plan.pdf/page.pdf', 'plan (2).pdf'])
  expect(paths('con.pdf', 'console.pdf', 'com10')).toEqual(['_con.pdf', 'console.pdf', 'com10'])
  const [first, second] = paths(`${long}.pdf`, `${long}!.pdf`)
  expect([first, second]).toEqual([`${'م'.repeat(125)}.pdf`, `${'م'.repeat(123)} (2).pdf`])
  expect(paths(`${'a'.repeat(249)}👩‍👩‍👧.pdf`)).toEqual([`${'a'.repeat(249)}.pdf`])
})
