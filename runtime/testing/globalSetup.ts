import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startEmbeddedPostgres } from '../embeddedPostgres.ts'
import { prepareTemplate } from './testDatabase.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Superuser URL of the run's own PostgreSQL; make a database of your own in it (see the test databases). */
    postgresUrl: string
    /** A directory that goes with the run. */
    runDirectory: string
  }
}

/** One PostgreSQL for the whole run, thrown away after it: `inject('postgresUrl')`. */
export default async function startTestPostgres(project: TestProject): Promise<() => Promise<void>> {
  const directory = await mkdtemp(join(tmpdir(), 'parvis-test-'))
  // mkdtemp closes the directory; the user postgres, whom root runs the database as, has to pass.
  await chmod(directory, 0o755)
  const { url, dataDirectory, stop } = await startEmbeddedPostgres({
    dataDirectory: join(directory, 'postgres'),
    durable: false,
  })
  project.provide('postgresUrl', url)
  project.provide('runDirectory', directory)
  await prepareTemplate(url)
  return async () => {
    await stop()
    await rm(dirname(dataDirectory), { recursive: true, force: true })
    await rm(directory, { recursive: true, force: true })
  }
}
