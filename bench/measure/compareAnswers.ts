import { isDeepStrictEqual } from 'node:util'
import type postgres from 'postgres'
import { request } from 'undici'
import { operationThen, type Sent } from '../contenders/contender.ts'
import type { Operation } from '../operations/operation.ts'
import { type Entrant, wake } from './race.ts'

type Comparison = { entrants: Entrant[]; operation: Operation; howMany: number }

/**
 * Sends the same requests to every contender and compares the answers with the first one's. Throws at the first
 * difference, with both: what does not do the same work must not be timed. Each has its turn with a mutation: the
 * requests name the version the one before left. One of another time is asked in its own words.
 */
export async function compareAnswers({ entrants, operation, howMany }: Comparison): Promise<void> {
  let wanted: unknown[] | undefined
  for (const entrant of entrants) {
    const { name, running, sql } = entrant
    // After a race it was stopped for long.
    await wake(entrant)
    const theirs = operationThen(entrant, operation)!
    const asked = await theirs.requests(sql, { howMany, part: 0 })
    const answers: unknown[] = []
    for (const each of asked) answers.push(await answerOf(entrant, running.request(theirs, each)))
    if (operation.isMutation) answers.push(await accessOf(sql, changedBy(operation, answers)))
    wanted ??= answers
    for (const [at, answer] of answers.entries()) {
      if (isDeepStrictEqual(answer, wanted[at])) continue
      const where = `${name} answers otherwise than ${entrants[0]!.name} to ${JSON.stringify(asked[at])}`
      throw new Error(`${operation.name}: ${where}:\n${difference(wanted[at], answer)}`)
    }
  }
}

/** Who was given what by the mutations: these rows too have to be the same. */
async function accessOf(sql: postgres.Sql, ids: string[]): Promise<unknown[]> {
  const rows = await sql`
    select record_id, grantee_id, sort_at, via, company_id from contracts.contract_access
    where record_id = any(${ids}::uuid[]) order by record_id, grantee_id, via`
  return rows.map((row) => ({ ...row }))
}

/** The contracts that a mutation's answers show: none when it was refused. */
function changedBy({ field }: Operation, answers: unknown[]): string[] {
  type Answer = { data: Record<string, { contract: { id: string } | null } | null> | null }
  return (answers as Answer[]).flatMap(({ data }) => data?.[field]?.contract?.id ?? [])
}

/** An answer without what may differ: the order of keys, extensions, how often a contract was changed, old names of types. */
async function answerOf({ running: { origin }, time }: Entrant, sent: Sent): Promise<unknown> {
  const response = await request(`${origin}${sent.path}`, { method: 'POST', headers: sent.headers, body: sent.body })
  const text = await response.body.text()
  if (response.statusCode !== 200) throw new Error(`${origin}${sent.path} answered ${response.statusCode}: ${text}`)
  const { extensions: _, ...answer } = JSON.parse(text, (key, value) => {
    if (key === 'version') return undefined
    return key === '__typename' && time ? time.nameToday(value) : value
  })
  return answer
}

/** The first place where two answers part. */
function difference(wanted: unknown, answer: unknown, path = ''): string {
  const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
  if (!isObject(wanted) || !isObject(answer)) {
    return `${path}: ${JSON.stringify(wanted)} and ${JSON.stringify(answer)?.slice(0, 1_000)}`
  }
  const keys = new Set([...Object.keys(wanted), ...Object.keys(answer)])
  const key = [...keys].find((name) => !isDeepStrictEqual(wanted[name], answer[name]))
  return key === undefined ? `${path}: equal` : difference(wanted[key], answer[key], `${path}.${key}`)
}
