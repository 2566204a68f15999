import { freePort } from '@parvis/runtime/testing/freePort.ts'
import { subgraphNames } from '@parvis/schema/typeDefs.ts'
import type { Contender, Running } from '../contender.ts'
import { type Started, startProcess } from '../startProcess.ts'

/** Long enough for its purpose, and nobody's secret. */
export const internalSecret = 'only-for-measuring-on-this-machine-0123456789'

const nodeArguments = ['--import', './bench/contenders/ours/withOurOperations.ts']
const quiet = { LOG_LEVEL: 'error', HOST: '127.0.0.1', PUBLIC_URL: 'http://localhost:4000' }

/** As our applications ask: the session's cookie at their own door, and only the operation's hash. */
const request: Running['request'] = ({ hash }, { person, variables }) => ({
  path: `/${person.door}/graphql`,
  headers: { cookie: `${person.door}=${person.token}`, 'content-type': 'application/json' },
  body: JSON.stringify({ variables, extensions: { persistedQuery: { version: 1, sha256Hash: hash } } }),
})

/** Gateway and subgraphs in one process, as `npm start` with a DATABASE_URL. */
export const oursInProcess: Contender = {
  key: 'inProcess',
  name: 'ours, in process',
  start: (databaseUrl) => startInProcess(databaseUrl, nodeArguments),
}

/** The same without graphql-shield's rules, only to know what they cost. */
export const oursWithoutRules: Contender = {
  key: 'withoutRules',
  name: 'ours, in process, without rules',
  start: (databaseUrl) =>
    startInProcess(databaseUrl, [...nodeArguments, '--import', './bench/contenders/ours/withoutRules.ts']),
}

async function startInProcess(databaseUrl: string, imports: string[]): Promise<Running> {
  const env = { ...quiet, DATABASE_URL: databaseUrl, SMTP_URL: 'smtp://127.0.0.1:9' }
  const program = { file: 'gateway/src/main.ts', env, nodeArguments: imports, readyPath: '/readyz' }
  const { origin, pid, stop } = await startProcess(program)
  return { origin, pids: [pid], request, stop }
}

/** Gateway and subgraphs as five processes. */
export const oursOverHttp: Contender = {
  key: 'http',
  name: 'ours, over HTTP',
  async start(databaseUrl) {
    const { subgraphs, urls, env } = await startSubgraphs(databaseUrl)
    const gateway = await startProcess({
      file: 'gateway/src/main.ts',
      env: { ...env, ...urls },
      nodeArguments,
      readyPath: '/readyz',
    })
    const all = [gateway, ...subgraphs]
    return {
      origin: gateway.origin,
      pids: all.map(({ pid }) => pid),
      request,
      stop: async () => void (await Promise.all(all.map(({ stop }) => stop()))),
    }
  },
}

/** Our four subgraphs, each a process, knowing one another. */
export async function startSubgraphs(databaseUrl: string) {
  const urls: Record<string, string> = {}
  const ports: Record<string, string> = {}
  for (const name of subgraphNames) {
    ports[name] = `${await freePort()}`
    urls[`${name.toUpperCase()}_URL`] = `http://127.0.0.1:${ports[name]}`
  }
  const env = { ...quiet, INTERNAL_SECRET: internalSecret }
  const subgraphs: Started[] = await Promise.all(
    subgraphNames.map((name) =>
      startProcess({
        file: `subgraphs/${name}/src/main.ts`,
        env: { ...env, ...urls, DATABASE_URL: databaseUrl, PORT: ports[name]! },
        readyPath: '/readyz',
      }),
    ),
  )
  return { subgraphs, urls, env }
}
