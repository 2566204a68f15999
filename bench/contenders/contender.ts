import type { Filling } from '../data/openDatabase.ts'
import type { ListBuffers } from '../measure/listBuffers.ts'
import type { Fetch } from '../measure/statementsPerFetch.ts'
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
  /** When it is the product of another time. */
  time?: Time
  start(databaseUrl: string): Promise<Running>
}

/** What the bench of one time measures with: its data, its documents, its counts. */
export type Time = {
  filling: Filling
  operations: Operation[]
  /** What an object type of that time is called today. */
  nameToday(type: string): string
  listBuffers(databaseUrl: string): Promise<ListBuffers>
  statementsPerFetch(databaseUrl: string, operation: Operation): Promise<Record<string, Fetch[]>>
}

/** An operation in the words of a contender's time; undefined where it did not exist. */
export const operationThen = ({ time }: Pick<Contender, 'time'>, operation: Operation): Operation | undefined =>
  time ? time.operations.find(({ name }) => name === operation.name) : operation

/** A GraphQL request as most clients send it: the text in the body, a bearer token. */
export function plainRequest(path: string): Running['request'] {
  return ({ document }, { person, variables }) => ({
    path,
    headers: { authorization: `Bearer ${person.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query: document, variables }),
  })
}
