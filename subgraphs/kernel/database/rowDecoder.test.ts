import { count, eq, getTableColumns, sql } from 'drizzle-orm'
import {
  alias,
  bigint,
  boolean,
  date,
  integer,
  jsonb,
  numeric,
  pgTable,
  QueryBuilder,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import * as utils from 'drizzle-orm/utils'
import { describe, expect, it } from 'vitest'
import { rowDecoder } from './rowDecoder.ts'

/** drizzle's own, which its types keep to themselves: ours is to be faster and no other. */
const { mapResultRow, orderSelectedFields } = utils as unknown as {
  mapResultRow(fields: object[], row: unknown[], joinsNotNullableMap: Record<string, boolean> | undefined): unknown
  orderSelectedFields(fields: object): object[]
}

const records = pgTable('records', {
  id: uuid().primaryKey(),
  size: integer().notNull(),
  bytes: bigint({ mode: 'number' }),
  amount: numeric(),
  at: timestamp({ withTimezone: true, precision: 3, mode: 'date' }),
  day: date(),
  tags: uuid().array().notNull(),
  facts: jsonb(),
  shown: boolean(),
})
const people = pgTable('people', { id: uuid().primaryKey(), name: text(), at: timestamp({ withTimezone: true }) })
const others = alias(people, 'others')

const at = '2026-01-01 10:00:00.123+00'
const record = ['1', 5, '77', '1.50', at, '2026-01-02', ['x', 'y'], { k: 1 }, true]
const bare = ['2', 0, null, null, null, null, [], null, null]
const person = ['p', 'Rima', at]
const nobody = [null, null, null]

const db = new QueryBuilder()
const numbered = db
  .select({ id: records.id, at: records.at, place: sql<number>`row_number() over ()`.mapWith(Number).as('place') })
  .from(records)
  .as('numbered')

type Select = { _: { config: { fields: object } } }
const selects: [string, Select, unknown[][]][] = [
  ['a table', db.select().from(records), [record, bare]],
  ['columns and a count', db.select({ key: records.id, value: count() }).from(records), [['1', '7']]],
  [
    'SQL with a decoder',
    db.select({ n: sql`1`.mapWith(Number), at: sql`1`.mapWith(records.at) }).from(records),
    [
      ['7', at],
      [null, null],
    ],
  ],
  ['a subquery', db.select().from(numbered), [['1', at, '3']]],
  [
    'what is joined, whole and with more, or missing',
    db
      .select({ id: records.id, person: people, other: { ...getTableColumns(others), full: sql<boolean>`true` } })
      .from(records)
      .leftJoin(people, eq(people.id, records.id))
      .leftJoin(others, eq(others.id, records.id)),
    [
      ['1', ...person, ...nobody, true],
      ['1', ...nobody, ...person, false],
    ],
  ],
  [
    'tables joined without a choice of fields',
    db.select().from(records).leftJoin(people, eq(people.id, records.id)),
    [
      [...record, ...person],
      [...bare, ...nobody],
    ],
  ],
  [
    'a union',
    db
      .select({ id: records.id, at: records.at })
      .from(records)
      .unionAll(db.select({ id: people.id, at: people.at }).from(people)),
    [
      ['1', at],
      ['p', null],
    ],
  ],
]

describe('a row is what drizzle makes of it', () => {
  it.each(selects)('%s', (_, select, rows) => {
    const { fields } = select._.config
    const { joinsNotNullableMap } = select as { joinsNotNullableMap?: Record<string, boolean> }
    const flat = orderSelectedFields(fields)
    const expected = rows.map((row) => mapResultRow(flat, row, joinsNotNullableMap))
    expect(rows.map(rowDecoder(fields))).toEqual(expected)
  })
})

it('refuses at once what it cannot read', () => {
  expect(() => rowDecoder({ id: records.id, other: 'text' })).toThrow('other is neither a column nor SQL')
})
