import { isDeepStrictEqual } from 'node:util'
import { clean } from '@parvis/schema/texts/clean.ts'
import { Refusal } from './refusals.ts'

/** Without `lines` it is one line, as every name is. */
type TextForm = { field: string; max: number; lines?: boolean }

/** A text that must say something, cleaned: 1 to `max` characters. Refuses with INVALID_VALUE at its field. */
export function requiredText(value: string, { field, max, lines = false }: TextForm): string {
  const text = cleaned(value, lines)
  if (text.length === 0 || text.length > max) throw new Refusal('INVALID_VALUE', { field: [field] })
  return text
}

/** A text that may be missing, cleaned: nothing left is null. Refuses with INVALID_VALUE at its field. */
export function optionalText(value: string | null | undefined, form: TextForm): string | null {
  return value == null || cleaned(value) === '' ? null : requiredText(value, form)
}

const cleaned = (value: string, lines = false) => (lines ? clean.lines(value) : clean.line(value))

/** The input's own changes: what it leaves out is not there, so an update leaves it alone. */
export function given<T extends object>(changes: T): Partial<T> {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) as Partial<T>
}

/** Which of these fields get another value. */
export const changedFields = <Row extends object>(row: Row, wanted: Partial<Row>): (keyof Row & string)[] =>
  (Object.keys(wanted) as (keyof Row & string)[]).filter((field) => !isDeepStrictEqual(wanted[field], row[field]))
