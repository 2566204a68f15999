import { badInput } from '../graph/errors.ts'
import { areTexts } from '../graph/texts.ts'

/** The most rows a count looks at; a reader shows "1000+" then. */
export const countLimit = 1000

/** What a search looks for, and how much of each kind. */
export type Sought = { text: string; first: number }

export type PageInput = { first: number; after?: string | null }
/** A page of a list. Only what is asked for is read: a query for the count alone reads no rows. */
export type Page<Row> = {
  nodes(): Promise<Row[]>
  pageInfo(): Promise<{ hasNextPage: boolean; endCursor: string | null }>
  count(): Promise<{ value: number; capped: boolean }>
}

/** Resolvers of every connection. */
export const connection = {
  nodes: <Row>(page: Page<Row>) => page.nodes(),
  pageInfo: <Row>(page: Page<Row>) => page.pageInfo(),
  totalCount: <Row>(page: Page<Row>) => page.count(),
}

/** Refuses a page size outside 1–100. */
export function checkFirst(first: number): void {
  if (!Number.isInteger(first) || first < 1 || first > 100) throw badInput('`first` wants a number from 1 to 100.')
}

/** An opaque cursor of sort values, the id last. */
export const encodeCursor = (values: string[]) => Buffer.from(JSON.stringify(values)).toString('base64url')

/** The sort values of a cursor; null for none. Refuses what we never gave out. */
export function decodeCursor(
  after: string | null | undefined,
  isValid: (values: string[]) => boolean,
): string[] | null {
  if (after == null) return null
  try {
    const values = JSON.parse(Buffer.from(after, 'base64url').toString('utf8')) as unknown
    const areStrings = Array.isArray(values) && values.every((value) => typeof value === 'string')
    if (areStrings && areTexts(values) && isValid(values)) return values
  } catch {
    // falls through to the refusal
  }
  throw badInput('`after` wants the `endCursor` of a page before.')
}

/** Whether a cursor's value is a moment as we write it: exact, in the years PostgreSQL and people count. */
export function isMoment(value: string): boolean {
  const moment = new Date(value)
  return !Number.isNaN(moment.getTime()) && moment.toISOString() === value && /^\d{4}-/.test(value)
}

/** A page of rows of which one too many is read, to know whether there is a further page. */
export function toPage<Row>(options: {
  rows: () => Promise<Row[]>
  first: number
  cursor: (row: Row) => string[]
  count: () => Promise<number>
}): Page<Row> {
  const { first, cursor, count } = options
  let reading: Promise<Row[]> | undefined
  const rows = () => {
    reading ??= options.rows()
    return reading
  }
  return {
    nodes: async () => (await rows()).slice(0, first),
    async pageInfo() {
      const read = await rows()
      const last = read.slice(0, first).at(-1)
      return { hasNextPage: read.length > first, endCursor: last ? encodeCursor(cursor(last)) : null }
    },
    async count() {
      const value = await count()
      return { value: Math.min(value, countLimit), capped: value > countLimit }
    },
  }
}
