import { isDeepStrictEqual } from 'node:util'
import { Refusal } from './refusals.ts'

type TextForm = { field: string; max: number }

/** A text that must say something: trimmed, 1 to `max` characters. Refuses with INVALID_VALUE at its field. */
export function requiredText(value: string, { field, max }: TextForm): string {
  const text = cleaned(value)
  if (text.length === 0 || text.length > max) throw new Refusal('INVALID_VALUE', { field: [field] })
  return text
}

/** A text that may be missing: trimmed, nothing left is null. Refuses with INVALID_VALUE at its field. */
export function optionalText(value: string | null | undefined, form: TextForm): string | null {
  return value == null || cleaned(value) === '' ? null : requiredText(value, form)
}

/** Without the characters no name has: NUL and other controls but line breaks, and marks that reverse what follows. */
function cleaned(value: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
  return value.replace(/[\u0000-\u0009\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, ' ').trim()
}

/** The input's own changes: what it leaves out is not there, so an update leaves it alone. */
export function given<T extends object>(changes: T): Partial<T> {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) as Partial<T>
}

/** Which of these fields get another value. */
export const changedFields = <Row extends object>(row: Row, wanted: Partial<Row>): (keyof Row & string)[] =>
  (Object.keys(wanted) as (keyof Row & string)[]).filter((field) => !isDeepStrictEqual(wanted[field], row[field]))
