import { compareNames } from '@parvis/schema/texts/compareNames.ts'
import { searchForm } from '@parvis/schema/texts/searchForm.ts'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { testDatabase } from './testing/testDatabase.ts'

let sql: postgres.Sql
beforeAll(async () => {
  sql = postgres(await testDatabase(), { max: 1 })
})
afterAll(() => sql.end())

/** Capital letters that came to Unicode lately: what a database's ICU does not know has no small letter there. */
const young = /[\u1c89-\u1cbf\u2c2f\ua7b8-\ua7f6\u{10570}-\u{105bf}\u{10d50}-\u{10d65}\u{16e40}-\u{16eb8}]/u

/** Every sign of every script, but for those. */
const signs = Array.from({ length: 0x1_f900 }, (_, code) => code)
  .filter((code) => code > 0 && (code < 0xd800 || code > 0xdfff))
  .map((code) => String.fromCodePoint(code))
  .filter((sign) => !young.test(sign) && !/\p{Cn}/u.test(sign))

it('search makes the same of every sign in the database and in the browser, alone and among letters', async () => {
  const texts = signs.flatMap((sign) => [sign, `a${sign}\u0301b`])
  const made = await sql<{ text: string; form: string }[]>`
    select text, public.search_form(text) as form from unnest(${texts}::text[]) as text`
  expect(made.length).toBe(texts.length)
  const other = made.filter(({ text, form }) => form !== searchForm(text))
  expect(other.map(({ text }) => text.codePointAt(text.startsWith('a') ? 1 : 0)!.toString(16))).toEqual([])
})

it('names stand in the same order in the database and in the browser', async () => {
  const words = [
    'Zoé',
    'zoe',
    'Élise',
    'Elise',
    'eva',
    'Åse',
    'Client',
    'client',
    '漢字',
    'Ωmega',
    'بيروت',
    'أرز',
    'ارز',
    '٣ نجوم',
  ]
  const names = words.flatMap((word) => [
    word,
    `${word} 1`,
    `${word} 2`,
    `${word} 10`,
    `${word}-02`,
    `(${word})`,
    `_${word}`,
  ])
  const sorted = await sql<{ name: string }[]>`
    select name from unnest(${names}::text[]) as name order by name collate public.names`
  const inBrowser = [...names].sort((one, other) => compareNames(one, other))
  expect(sorted.map(({ name }) => name)).toEqual(inBrowser)
})
