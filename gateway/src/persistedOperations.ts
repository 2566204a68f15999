import { readFileSync } from 'node:fs'
import { GraphQLError } from 'graphql'

/** Our applications' own operations: hash → text. */
export type PersistedOperations = ReadonlyMap<string, string>

const clients = ['shared', 'portal', 'internal']

const withoutAlgorithm = (hash: string) => hash.replace(/^sha256:/, '')

/** Reads what the build wrote down. Throws when a file is missing: `npm run codegen` writes it. */
export function readPersistedOperations(): PersistedOperations {
  return new Map(clients.flatMap((client) => operationsOf(client)))
}

/** Which application an operation is of, by its hash. */
export const readOperationClients = (): ReadonlyMap<string, string> =>
  new Map(clients.flatMap((client) => operationsOf(client).map(([hash]) => [hash, client] as const)))

function operationsOf(client: string): [hash: string, text: string][] {
  const file = new URL(`../../clients/${client}/gql/persisted-documents.json`, import.meta.url)
  const operations = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>)
  return operations.map(([hash, text]) => [withoutAlgorithm(hash), text])
}

/** The body of a request, as far as it says which operation to run. */
export type Asked = {
  query?: unknown
  documentId?: unknown
  extensions?: { persistedQuery?: { sha256Hash?: unknown } | null } | null
}

/** The hash a request names, in any of the two customary places; null when it names none. */
export function hashOf({ documentId, extensions }: Asked): string | null {
  const hash = extensions?.persistedQuery?.sha256Hash ?? documentId
  return typeof hash === 'string' ? withoutAlgorithm(hash) : null
}

const unknown = (message: string) => new GraphQLError(message, { extensions: { code: 'PERSISTED_OPERATION_UNKNOWN' } })

/** A hash of nothing here: an application of another version, or a stranger. */
export const unknownOperation = () =>
  unknown('This operation is not known here. Reload the page: there may be a newer version of it.')

/** A document of somebody who may only run our operations. */
export const documentRefused = () =>
  unknown(
    'Only the operations of the applications run here. Documents of your own are for administrators, at /graphql.',
  )
