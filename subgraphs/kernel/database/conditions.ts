import { type Column, type SQL, sql } from 'drizzle-orm'
import { isId } from './columns.ts'
import { anywhere } from './searched.ts'

/**
 * A condition of a list; null for a filter that is not set. `text` says it without its values, so that lists which
 * differ in values only share one statement.
 */
export type Condition = { text: string; where: () => SQL; values?: Record<string, unknown> } | null

/** Matches no row. */
export const nothing: Condition = { text: 'nothing', where: () => sql`false` }

/** The column is this id. A text that is no id matches no row. */
export function sameId(column: Column, id: string | null | undefined): Condition {
  if (id == null) return null
  return isId(id) ? compared(column, { operator: '=', type: 'uuid', value: id }) : nothing
}

/** The column is this text. */
export const sameText = (column: Column, value: string | null | undefined): Condition =>
  value == null ? null : compared(column, { operator: '=', type: 'text', value })

/** The column is true, or false. */
export const sameFlag = (column: Column, value: boolean | null | undefined): Condition =>
  value == null ? null : { text: `${column.name} ${value}`, where: () => sql`${column} = ${sql.raw(String(value))}` }

/** The column is one of these texts. */
export const amongTexts = (column: Column, texts: readonly string[] | null | undefined): Condition =>
  texts ? compared(column, { operator: 'among', type: 'text[]', value: [...texts] }) : null

type Comparison = { operator: '=' | 'among'; type: 'uuid' | 'text' | 'text[]'; value: unknown }

function compared(column: Column, { operator, type, value }: Comparison): Condition {
  const given = sql`${sql.placeholder(column.name)}::${sql.raw(type)}`
  return {
    text: `${column.name} ${operator} ${type}`,
    where: () => (operator === '=' ? sql`${column} = ${given}` : sql`${column} = any(${given})`),
    values: { [column.name]: value },
  }
}

/**
 * Every word of a search. `matches` says where it may stand: `pattern` is for LIKE on what is kept in search form, and
 * `nth` names the `values` that belong to this word, if any do, and `text` what `matches` goes by besides.
 */
export const matchingWords = (
  words: readonly string[],
  matches: (pattern: SQL, nth: number) => SQL,
  besides: (nth: number) => { text: string; values: Record<string, unknown> } = () => ({ text: '', values: {} }),
): Condition[] =>
  words.map((word, nth) => {
    const { text, values } = besides(nth)
    return {
      text: `word ${nth}${text}`,
      where: () => matches(sql`${sql.placeholder(`word${nth}`)}`, nth),
      values: { [`word${nth}`]: anywhere(word), ...values },
    }
  })

/** Conditions that hold together, as one. */
export function allOf(conditions: readonly Condition[]) {
  const asked = conditions.filter((condition) => condition !== null)
  return {
    text: asked.map(({ text }) => text).join(' and '),
    where: () => asked.map((condition) => condition.where()),
    values: Object.assign({}, ...asked.map(({ values }) => values)) as Record<string, unknown>,
  }
}
