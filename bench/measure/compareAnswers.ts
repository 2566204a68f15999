import { isDeepStrictEqual } from 'node:util'
import { request } from 'undici'
import type { Running, Sent } from '../contenders/contender.ts'
import type { Asked, Operation } from '../operations/operation.ts'

type Named = { name: string; running: Running }

/**
 * Sends the same requests to every contender and compares the answers with the first one's. Throws at the first
 * difference, with both: what does not do the same work must not be timed.
 */
export async function compareAnswers(contenders: Named[], operation: Operation, asked: Asked[]): Promise<void> {
  const [reference, ...others] = contenders
  for (const each of asked) {
    const wanted = await answerOf(reference!.running, reference!.running.request(operation, each))
    for (const { name, running } of others) {
      const answer = await answerOf(running, running.request(operation, each))
      if (isDeepStrictEqual(answer, wanted)) continue
      throw new Error(
        `${operation.name}: ${name} answers otherwise than ${reference!.name}, to ${JSON.stringify(each)}:\n` +
          `${difference(wanted, answer)}`,
      )
    }
  }
}

/** An answer without what may differ: the order of keys is not compared, extensions are dropped. */
async function answerOf({ origin }: Running, sent: Sent): Promise<unknown> {
  const response = await request(`${origin}${sent.path}`, { method: 'POST', headers: sent.headers, body: sent.body })
  const text = await response.body.text()
  if (response.statusCode !== 200) throw new Error(`${origin}${sent.path} answered ${response.statusCode}: ${text}`)
  const { extensions: _, ...answer } = JSON.parse(text)
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
