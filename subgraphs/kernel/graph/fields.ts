import { isDeepStrictEqual } from 'node:util'
import { Refusal } from './refusals.ts'

/** Without `lines` it is one line, as every name is. */
type TextForm = { field: string; max: number; lines?: boolean }

/** A text that must say something: trimmed, 1 to `max` characters. Refuses with INVALID_VALUE at its field. */
export function requiredText(value: string, { field, max, lines = false }: TextForm): string {
  const text = cleaned(value, lines)
  if (text.length === 0 || text.length > max) throw new Refusal('INVALID_VALUE', { field: [field] })
  return text
}

/** A text that may be missing: trimmed, nothing left is null. Refuses with INVALID_VALUE at its field. */
export function optionalText(value: string | null | undefined, form: TextForm): string | null {
  return value == null || cleaned(value) === '' ? null : requiredText(value, form)
}

/** Control characters, marks that reverse what follows, and line breaks of every kind. */
const notInOneLine = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu
const notInLines = /(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu

/** With a space for what such a text does not have. */
const cleaned = (value: string, lines = false) => value.replace(lines ? notInLines : notInOneLine, ' ').trim()

/** The input's own changes: what it leaves out is not there, so an update leaves it alone. */
export function given<T extends object>(changes: T): Partial<T> {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) as Partial<T>
}

/** Which of these fields get another value. */
export const changedFields = <Row extends object>(row: Row, wanted: Partial<Row>): (keyof Row & string)[] =>
  (Object.keys(wanted) as (keyof Row & string)[]).filter((field) => !isDeepStrictEqual(wanted[field], row[field]))
