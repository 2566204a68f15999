import { readXlsx } from 'hucre/xlsx'
import { afterEach, expect, it } from 'vitest'
import { neutralised, sheetBytes } from './saveSheet.ts'

const zone = process.env.TZ
afterEach(() => {
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
})

it.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  ' =1',
  '\u2068=1',
  '\u200f=HYPERLINK("x")',
  '\u200b=1',
  '\u061c\u2800=1',
  '\ufeff@x',
  '\u2060\n-1',
])('neutralises %j', (text) => {
  expect(neutralised(text)).toBe(`'${text}`)
})

it.each(['Agreement', '1 = 1', '', 'a-b'])('leaves %j as it is', (text) => {
  expect(neutralised(text)).toBe(text)
})

it.each(['Asia/Beirut', 'America/New_York', 'UTC'])(
  'writes moments as dates a sheet counts with, in %s',
  async (name) => {
    process.env.TZ = name
    const bytes = await sheetBytes({
      fileName: 'History',
      name: 'CT0000412 History',
      columns: [{ header: 'When', moment: true }, { header: 'What' }],
      rows: [
        [new Date(2026, 10, 28, 23, 50), '=1+1'],
        [new Date(2026, 6, 1, 0, 5), 'Second'],
      ],
    })
    const { sheets } = await readXlsx(bytes)
    const [header, ...rows] = sheets[0]!.rows
    expect(header).toEqual(['When', 'What'])
    expect(rows.map(([when]) => (when as Date).toISOString())).toEqual([
      '2026-11-28T23:50:00.000Z',
      '2026-07-01T00:05:00.000Z',
    ])
    expect(rows.map(([, what]) => what)).toEqual(["'=1+1", 'Second'])
  },
)
