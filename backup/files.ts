import { createHash } from 'node:crypto'
import { type Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Storage } from '@parvis/files/storage.ts'
import type postgres from 'postgres'
import { quoted, type Table } from './tables.ts'

/** A file that a row names, and what that row says of its bytes. */
export type NamedFile = { key: string; size: number; sha256: string }

const atOnce = 8

/** The tables whose rows name files. */
export const tablesWithFiles = (tables: Table[]) =>
  tables.filter(({ columns }) => ['key', 'size', 'sha256'].every((name) => columns.includes(name)))

/** Every file that a row of these tables names. */
export async function namedFiles(sql: postgres.Sql, tables: Table[]): Promise<NamedFile[]> {
  const found: NamedFile[] = []
  for (const table of tablesWithFiles(tables)) {
    const rows = sql.unsafe(`select key, size::float8 as size, sha256 from ${quoted(table)} where key is not null`)
    for await (const some of rows.cursor(1_000)) found.push(...(some as unknown as NamedFile[]))
  }
  return found
}

/**
 * Makes sure that `to` has these files, whole and unchanged, copying from `from` what is not there. Returns those it could
 * not get: missing in both, or changed since they were uploaded.
 */
export async function bringFiles(files: NamedFile[], { from, to }: { from: Storage | null; to: Storage }) {
  const left = files.values()
  const lacking: NamedFile[] = []
  const worker = async () => {
    for (const file of left) if (!(await bring(file, from, to))) lacking.push(file)
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return lacking
}

async function bring(file: NamedFile, from: Storage | null, to: Storage): Promise<boolean> {
  const { key, size, sha256 } = file
  if ((await to.size(key)) === size && (await hashOf(await to.read(key))) === sha256) return true
  const bytes = (await from?.size(key)) === size ? await from?.read(key) : null
  if (!bytes) return false
  const hash = createHash('sha256')
  const through = new Transform({
    transform(chunk, _encoding, done) {
      hash.update(chunk)
      done(null, chunk)
    },
  })
  await Promise.all([to.put(key, through, size), pipeline(bytes, through)])
  if (hash.digest('hex') === sha256) return true
  await to.remove(key)
  return false
}

async function hashOf(bytes: Readable | null): Promise<string | null> {
  if (!bytes) return null
  const hash = createHash('sha256')
  await pipeline(bytes, hash)
  return hash.digest('hex')
}
