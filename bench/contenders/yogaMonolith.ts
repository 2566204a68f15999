import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Contender, plainRequest } from './contender.ts'
import { startProcess } from './startProcess.ts'

/** Our resolvers and rules as one schema on `graphql-yoga`: what federation costs shows beside it. */
export const yogaMonolith: Contender = {
  key: 'yoga',
  name: 'yoga monolith of our resolvers',
  async start(databaseUrl) {
    const directory = mkdtempSync(join(tmpdir(), 'parvis-bench-'))
    const env = { DATABASE_URL: databaseUrl, DATA_DIR: directory, SMTP_URL: 'smtp://127.0.0.1:9', LOG_LEVEL: 'error' }
    const { pid, origin, stop } = await startProcess({
      file: 'bench/contenders/yoga/main.ts',
      env,
      readyPath: '/health',
    })
    return {
      origin,
      pids: [pid],
      request: plainRequest('/graphql'),
      stop: async () => {
        await stop()
        rmSync(directory, { recursive: true })
      },
    }
  },
}
