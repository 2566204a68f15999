import type { ApolloServer } from '@apollo/server'
import type { Caller } from '@parvis/kernel/graph/caller.ts'
import { isMutation } from '@parvis/kernel/graph/isMutation.ts'
import type { FormattedExecutionResult } from 'graphql'
import { nameIn } from './observe/operationNames.ts'
import type { PersistedOperations } from './persistedOperations.ts'
import type { RequestContext } from './requestContext.ts'

type RunParts = {
  server: ApolloServer<RequestContext>
  operations: PersistedOperations
  /** Which application an operation is of, by its hash. */
  clients: ReadonlyMap<string, string>
}

type Run = {
  /** A query of one of our applications, such as `ContractsPage` of `internal`. */
  client: 'internal' | 'portal'
  name: string
  variables: Record<string, unknown>
  /** In whose name: their abilities and their rows, as at a door. */
  caller: Caller
}

/**
 * Answers a query of ours from inside the gateway: what a file or a mail shows is then what the page shows, with no
 * second question to the parts. Throws when the application has no query of that name.
 */
export async function runOperation(parts: RunParts, run: Run): Promise<FormattedExecutionResult> {
  const { client, name, variables, caller } = run
  const isAsked = ([hash, text]: [string, string]) => parts.clients.get(hash) === client && nameIn(text) === name
  const [, text] = [...parts.operations].find(isAsked) ?? []
  if (text === undefined || isMutation({ query: text })) throw new Error(`${client} has no query ${name}`)
  const contextValue = { caller, applySession: () => {} }
  const { body } = await parts.server.executeOperation({ query: text, variables }, { contextValue })
  if (body.kind !== 'single') throw new Error('an answer in parts')
  return body.singleResult
}
