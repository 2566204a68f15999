import { Column, getTableColumns, is, SQL, Table } from 'drizzle-orm'

type Values = readonly unknown[]
/** Reads one thing of a row whose values stand in the order their fields were selected in. */
type Read = (values: Values) => unknown
type Decode = (value: unknown) => unknown

/**
 * A function that makes rows of what the driver gives for a select's fields. drizzle finds out anew for every value of
 * every row what field it is of, which costs more than all else here. An object among the fields is null where the first
 * of its columns that cannot be null is: then what was joined is missing. One of nullable columns only is always there.
 *
 * @throws Error for fields that are neither columns, tables, SQL, nor objects of these.
 */
export function rowDecoder<Row>(selectedFields: object): (values: Values) => Row {
  let position = 0
  const objectOf = (fields: object): Read => {
    let required: number | null = null
    const entries = Object.entries(fields).map(([key, field]) => {
      if (required === null && is(field, Column) && field.notNull) required = position
      return { key, read: readOf(key, field) }
    })
    const isJoined = fields !== selectedFields
    return (values) => {
      if (isJoined && required !== null && values[required] === null) return null
      const object: Record<string, unknown> = {}
      for (let index = 0; index < entries.length; index++) {
        const { key, read } = entries[index]!
        object[key] = read(values)
      }
      return object
    }
  }
  const readOf = (key: string, field: unknown): Read => {
    const decode = decoderOf(field)
    if (decode === undefined) {
      if (is(field, Table)) return objectOf(getTableColumns(field))
      if (isPlain(field)) return objectOf(field)
      throw new Error(`${key} is neither a column nor SQL`)
    }
    const at = position++
    if (!decode) return (values) => values[at]
    return (values) => {
      const value = values[at]
      return value === null ? null : decode(value)
    }
  }
  return objectOf(selectedFields) as (values: Values) => Row
}

const isPlain = (field: unknown): field is object =>
  typeof field === 'object' && field !== null && Object.getPrototypeOf(field) === Object.prototype

/** How a field's value is read from what the driver gives: null where it is the same, undefined for no such field. */
function decoderOf(field: unknown): Decode | null | undefined {
  if (is(field, Column)) {
    const isSame = field.mapFromDriverValue === Column.prototype.mapFromDriverValue
    return isSame ? null : (value) => field.mapFromDriverValue(value)
  }
  const source = is(field, SQL.Aliased) ? field.sql : field
  if (!is(source, SQL)) return undefined
  const { decoder } = source as unknown as { decoder: { mapFromDriverValue: Decode } }
  return decoder === plainDecoder ? null : (value) => decoder.mapFromDriverValue(value)
}

/** What SQL has that says nothing of its values. */
const { decoder: plainDecoder } = new SQL([]) as unknown as { decoder: unknown }
