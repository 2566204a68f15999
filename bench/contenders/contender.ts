import type { Asked, Operation } from '../operations/operation.ts'

/** One HTTP request of a contender. */
export type Sent = { path: string; headers: Record<string, string>; body: string }

/** A contender that is up. */
export type Running = {
  origin: string
  /** Its processes, without PostgreSQL's. */
  pids: number[]
  request(operation: Operation, asked: Asked): Sent
  stop(): Promise<void>
}

export type Contender = {
  /** For the command line and the results. */
  key: string
  /** For readers. */
  name: string
  start(databaseUrl: string): Promise<Running>
}

/** A GraphQL request as most clients send it: the text in the body, a bearer token. */
export function plainRequest(path: string): Running['request'] {
  return ({ document }, { person, variables }) => ({
    path,
    headers: { authorization: `Bearer ${person.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query: document, variables }),
  })
}
