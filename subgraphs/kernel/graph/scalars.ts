import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql'

type Form<T> = { name: string; parse(text: string): T | undefined; expected: string; serialize(value: unknown): string }

function stringScalar<T>({ name, parse, expected, serialize }: Form<T>): GraphQLScalarType<T, string> {
  const read = (value: unknown): T => {
    const parsed = typeof value === 'string' ? parse(value) : undefined
    if (parsed === undefined) {
      throw new GraphQLError(`${name} wants ${expected}.`, { extensions: { code: 'BAD_USER_INPUT' } })
    }
    return parsed
  }
  return new GraphQLScalarType<T, string>({
    name,
    serialize,
    parseValue: read,
    parseLiteral: (node: ValueNode) => read(node.kind === Kind.STRING ? node.value : undefined),
  })
}

/** Whether a text of the right shape is a day of the calendar: `2026-02-30` is none. */
export const isDay = (text: string) => {
  const moment = new Date(`${text}T00:00:00.000Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text) && moment.getUTCFullYear() > 0
}

/** Resolvers of the scalars of `schema/shared.graphql`. */
export const scalars = {
  DateTime: stringScalar<Date>({
    name: 'DateTime',
    expected: 'a moment such as 2026-06-01T09:12:00.000Z',
    parse: (text) => {
      if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/.test(text)) return undefined
      const moment = new Date(text)
      const isCounted = !Number.isNaN(moment.getTime()) && /^(?!0000)\d{4}-/.test(moment.toISOString())
      return isCounted && isDay(text.slice(0, 10)) ? moment : undefined
    },
    serialize: (value) => (value instanceof Date ? value : new Date(value as string)).toISOString(),
  }),
  Date: stringScalar<string>({
    name: 'Date',
    expected: 'a day such as 2026-06-01',
    parse: (text) => (/^\d{4}-\d{2}-\d{2}$/.test(text) && isDay(text) ? text : undefined),
    serialize: String,
  }),
  Decimal: stringScalar<string>({
    name: 'Decimal',
    expected: 'a number written as a string such as "1240000.00", at most 16 digits before and 4 after the point',
    parse: (text) => (/^-?\d{1,16}(\.\d{1,4})?$/.test(text) ? text : undefined),
    serialize: String,
  }),
}
