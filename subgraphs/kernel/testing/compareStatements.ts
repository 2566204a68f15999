import { Column, getTableColumns, is, Param, Placeholder, SQL, Table } from 'drizzle-orm'
import { type Watcher, type Written, watchStatements } from '../database/statement.ts'

const first = new WeakMap<object, Map<string, string>>()

/**
 * From here on every statement is written at every call and compared with how it was first written under its name. One
 * that depends on anything its name does not say would serve one viewer another's SQL. A difference is printed as well
 * as thrown, because an error may be masked, and what is printed fails the test.
 */
export const compareStatements = (): void => watchStatements(compare)

const compare: Watcher = (database, name, written) => {
  const known = first.get(database) ?? new Map<string, string>()
  first.set(database, known)
  const now = describe(written)
  const before = known.get(name) ?? now
  known.set(name, before)
  if (before === now) return
  const fault = `The statement "${name}" depends on what its name does not say.\nFirst: ${before}\nNow:   ${now}`
  // biome-ignore lint/suspicious/noConsole: what stands here fails the test (failOnConsoleError.ts)
  console.error(fault)
  throw new Error(fault)
}

/** All that two writings of one statement must have in common: only values that have a name may differ. */
const describe = ({ sql, params, fields }: Written): string =>
  `${sql} with ${params.map(parameter).join()}${fields ? ` read as ${fieldsIn(fields)}` : ''}`

function parameter(param: unknown): string {
  if (is(param, Placeholder)) return param.name
  if (!is(param, Param) || !is(param.value, Placeholder)) return JSON.stringify(param)
  return `${param.value.name}: ${coding(param.encoder, 'mapToDriverValue')}`
}

const fieldsIn = (fields: object): string =>
  `{${Object.entries(fields).map(([key, field]) => `${key}: ${fieldIn(field)}`)}}`

function fieldIn(field: unknown): string {
  const source = is(field, SQL.Aliased) ? field.sql : field
  if (is(source, SQL)) return coding((source as unknown as { decoder: object }).decoder, 'mapFromDriverValue')
  if (is(source, Column)) return coding(source, 'mapFromDriverValue')
  return fieldsIn(is(source, Table) ? getTableColumns(source) : (source as object))
}

/** How a value is translated: a column's way, or a function's text. */
const coding = (coder: object, way: string): string =>
  is(coder, Column) ? coder.getSQLType() + coder.columnType : String(coder[way as keyof typeof coder])
