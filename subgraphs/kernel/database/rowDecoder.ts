import { Column, getTableColumns, is, SQL, Table } from 'drizzle-orm'

type Values = readonly unknown[]
/** Reads one field of a row; the values stand in the order the fields were selected in. */
type Read = (values: Values) => unknown
type Decode = (value: unknown) => unknown

/**
 * Makes a function that turns the driver's values into rows of a select's fields. drizzle itself looks up the field of
 * every value in every row again, which would cost more than everything else here. A joined object becomes null when
 * its first not-null column is null: the join found no row. An object of nullable columns only never becomes null.
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

/** The decoder of SQL that was given none: it leaves values as they are. */
const { decoder: plainDecoder } = new SQL([]) as unknown as { decoder: unknown }
