import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { newKey } from '@parvis/files/storage.ts'
import { testStorage } from '@parvis/files/testing/testStorage.ts'
import type { FileAnswer, FileQuestion, FilesAnswer, FilesQuestion, FirmLogo } from '@parvis/schema/calls.ts'
import type { SubgraphName } from '@parvis/schema/typeDefs.ts'
import { doorsFixture, tokens } from './doorsFixture.ts'

type Options = {
  environment?: Parameters<typeof doorsFixture>[0] extends infer O | undefined
    ? O extends { environment?: infer E }
      ? E
      : never
    : never
  /** Where another gateway keeps its files too. */
  files?: Awaited<ReturnType<typeof testStorage>>
}

/** The doors to files over a real storage; what may be opened, and what uploaded for, is what the test says. */
export async function filesFixture({ environment, files: given }: Options = {}) {
  const files = given ?? (await testStorage())
  const mayUpload: { value: boolean | null | Error } = { value: true }
  const open: Partial<Record<SubgraphName, (asked: FileQuestion) => FileAnswer | null>> = {}
  const zips: Partial<Record<SubgraphName, (asked: FilesQuestion) => FilesAnswer | null>> = {}
  const logos = new Map<string, FirmLogo>()
  const questions: FileQuestion[] = []
  const fixture = await doorsFixture({
    environment,
    storage: files.storage,
    internal: (subgraph, name, payload) => {
      if (name === 'firmLogo') return logos.get((payload as { sha256: string }).sha256) ?? null
      if (name === 'mayUpload' || name === 'mayUploadLogo') {
        if (mayUpload.value instanceof Error) throw mayUpload.value
        return mayUpload.value
      }
      if (name === 'filesOf') return zips[subgraph]?.(payload as FilesQuestion)
      questions.push(payload as FileQuestion)
      return open[subgraph]?.(payload as FileQuestion)
    },
  })
  return {
    app: fixture.app,
    files,
    /** What the owners answer, to be set. */
    open,
    zips,
    logos,
    /** Whether something may be uploaded for a record; null for one that is hidden or missing. */
    mayUpload,
    /** Every `mayOpenFile` that was asked. */
    questions,
    /** Keeps a file as a command would. */
    async keep(name: string, mime: string, bytes: Buffer) {
      const key = newKey()
      await files.storage.put(key, Readable.from([bytes]), bytes.length)
      return { key, name, mime, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
    },
    async stop() {
      await fixture.stop()
      if (!given) await files.stop()
    },
  }
}

export const asClient = { portal: tokens.client }
export const asLegal = { app: tokens.legal }
