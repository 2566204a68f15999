import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { StartError } from '@parvis/kernel/startError.ts'
import { subgraphNames } from '@parvis/schema/typeDefs.ts'
import { z } from 'zod'

const table = z.object({
  schema: z.string(),
  name: z.string(),
  columns: z.array(z.string()),
  rows: z.number(),
  /** Of the file, so that a backup that rotted is noticed before anything is restored from it. */
  sha256: z.string(),
})

const manifestSchema = z.object({
  format: z.literal(1),
  /** The version of Parvis that made it. */
  version: z.string(),
  databases: z.array(
    z.object({
      subgraphs: z.array(z.enum(subgraphNames)),
      /** The moment of the snapshot: what was committed by then is in the backup, and nothing else. */
      takenAt: z.iso.datetime(),
      /** What had been applied to each PostgreSQL schema, in order. */
      migrations: z.record(z.string(), z.array(z.string())),
      tables: z.array(table),
      sequences: z.array(z.object({ schema: z.string(), name: z.string(), value: z.string() })),
    }),
  ),
  files: z.object({
    /** False: whoever made the backup keeps the files otherwise. */
    included: z.boolean(),
    /** Recalled by somebody after the snapshot and before their bytes were copied. */
    recalled: z.array(z.string()),
    /** Missing or changed in the storage when the backup was made. */
    damaged: z.array(z.string()),
  }),
})

/** What a backup says of itself. Written last: a directory without it is no backup. */
export type Manifest = z.output<typeof manifestSchema>
export type DatabaseManifest = Manifest['databases'][number]
export type BackedUpTable = DatabaseManifest['tables'][number]

const fileName = 'backup.json'

export const tableFile = (directory: string, { schema, name }: { schema: string; name: string }) =>
  join(directory, 'tables', `${schema}.${name}.copy.gz`)

/** The folder of a backup that its files are in, as a storage on disk has them. */
export const filesFolder = (directory: string) => join(directory, 'files')

export async function writeManifest(directory: string, manifest: Manifest): Promise<void> {
  await writeFile(join(directory, fileName), `${JSON.stringify(manifest, null, 2)}\n`)
}

/** Reads what a backup says of itself. Throws StartError when the directory holds none, or half of one. */
export async function readManifest(directory: string): Promise<Manifest> {
  const text = await readFile(join(directory, fileName), 'utf8').catch(() => {
    throw new StartError(`${directory} holds no complete backup: ${fileName}, which is written last, is not there.`)
  })
  const { data, error } = manifestSchema.safeParse(JSON.parse(text))
  if (error) throw new StartError(`${join(directory, fileName)} is of another form than this version of Parvis reads.`)
  return data
}
