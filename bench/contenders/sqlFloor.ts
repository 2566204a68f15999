import type { Contender } from './contender.ts'
import { startProcess } from './startProcess.ts'

/** `node:http` and one SQL statement that returns the finished JSON: nothing can be much below it. */
export const sqlFloor: Contender = {
  key: 'floor',
  name: 'SQL floor',
  async start(databaseUrl) {
    const env = { DATABASE_URL: databaseUrl }
    const { pid, origin, stop } = await startProcess({ file: 'bench/contenders/floor/main.ts', env, readyPath: '/' })
    return {
      origin,
      pids: [pid],
      stop,
      request: ({ field }, { person, variables }) => ({
        path: `/${person.door}/${field}`,
        headers: { authorization: `Bearer ${person.token}`, 'content-type': 'application/json' },
        body: JSON.stringify(variables),
      }),
    }
  },
}
