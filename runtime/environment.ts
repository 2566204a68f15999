import { StartError } from '@parvis/kernel/startError.ts'
import type { SubgraphName } from '@parvis/schema/typeDefs.ts'
import { environmentSchema, type Given } from './environmentSchema.ts'
import type { SubgraphParts } from './subgraphParts.ts'

/** Where each subgraph listens that runs as a process of its own. */
export const subgraphUrls = (environment: Given): Record<SubgraphName, string | undefined> => ({
  identity: environment.IDENTITY_URL,
  matters: environment.MATTERS_URL,
  contracts: environment.CONTRACTS_URL,
  notifications: environment.NOTIFICATIONS_URL,
})

const ownDatabase = {
  identity: 'IDENTITY_DATABASE_URL',
  matters: 'MATTERS_DATABASE_URL',
  contracts: 'CONTRACTS_DATABASE_URL',
  notifications: 'NOTIFICATIONS_DATABASE_URL',
} as const satisfies Record<SubgraphName, keyof Given>

/**
 * The admin address of a subgraph's database, and the setting that says it.
 *
 * @throws StartError when there is none.
 */
export function databaseOf(environment: Given, name: SubgraphName): { url: string; setting: string } {
  const own = ownDatabase[name]
  const setting = environment[own] ? own : 'DATABASE_URL'
  const url = environment[setting]
  if (!url) throw new StartError(`${name} needs the environment variable DATABASE_URL, or ${own}.`)
  return { url, setting }
}

/** What subgraphs are told of the deployment. */
export const subgraphSettings = (environment: Environment): SubgraphParts['settings'] => ({
  publicUrl: environment.PUBLIC_URL,
  smtpUrl: environment.SMTP_URL ?? 'smtp://localhost:25',
  mailFrom: environment.MAIL_FROM ?? null,
})

/** The environment, read: what depends on another variable is decided. */
export type Environment = Given & {
  /** No database given and no subgraph elsewhere: own PostgreSQL, demo world, mailbox. */
  isDemo: boolean
  HOST: string
  PUBLIC_URL: string
  ALLOW_ANY_DOCUMENT: boolean
  UNFINISHED_MAX_BYTES: number
  LOG_LEVEL: NonNullable<Given['LOG_LEVEL']>
  DRAIN_MS: number
}

/**
 * Reads the environment.
 *
 * @throws StartError that names the first bad variable and what it must be, never its value: it may be a secret.
 */
export function readEnvironment(variables: Record<string, string | undefined>): Environment {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined && value !== ''))
  // CRASH_AT lets a process die. In tests testing/crashAt.ts reads and removes it before this runs.
  if (set.CRASH_AT) throw new StartError('The environment variable CRASH_AT must be removed: it is for tests only.')
  const result = environmentSchema.safeParse(set)
  if (!result.success) {
    const [issue] = result.error.issues
    throw new StartError(`The environment variable ${issue?.path.join('.')} ${issue?.message}.`)
  }
  const given = result.data
  if ((given.UNFINISHED_MAX_BYTES ?? Number.POSITIVE_INFINITY) < given.UPLOAD_MAX_BYTES) {
    throw new StartError('The environment variable UNFINISHED_MAX_BYTES must be at least UPLOAD_MAX_BYTES.')
  }
  const databases = [given.DATABASE_URL, ...Object.values(ownDatabase).map((own) => given[own])]
  const isDemo = ![...databases, ...Object.values(subgraphUrls(given))].some(Boolean)
  return {
    ...given,
    isDemo,
    HOST: given.HOST ?? (isDemo ? '127.0.0.1' : '0.0.0.0'),
    PUBLIC_URL: given.PUBLIC_URL ?? `http://localhost:${given.PORT}`,
    ALLOW_ANY_DOCUMENT: given.ALLOW_ANY_DOCUMENT ?? isDemo,
    UNFINISHED_MAX_BYTES: given.UNFINISHED_MAX_BYTES ?? Math.max(2_000_000_000, given.UPLOAD_MAX_BYTES),
    LOG_LEVEL: given.LOG_LEVEL ?? (isDemo ? 'warn' : 'info'),
    DRAIN_MS: given.DRAIN_MS ?? (isDemo ? 0 : 5_000),
  }
}
