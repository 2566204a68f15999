import { GraphQLScalarType } from 'graphql'

export const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  serialize: (value) => (value as Date).toISOString(),
  parseValue: (value) => new Date(value as string),
})

const text = (name: string) => new GraphQLScalarType<string, string>({ name, serialize: String, parseValue: String })

/** Both are strings already when they come from PostgreSQL. */
export const DateScalar = text('Date')
export const Decimal = text('Decimal')
