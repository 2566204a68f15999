import { clean } from '@parvis/schema/texts/clean.ts'
import { shownZone } from '../time/zone.ts'

/** A text, or a moment: the sheet shows it as the clocks of the reader do. */
export type Cell = string | Date

export type Sheet = {
  /** Name of the file, without extension. */
  fileName: string
  /** Name of the sheet: at most 31 characters. */
  name: string
  /** `moment` is a column of dates with the time. */
  columns: { header: string; width?: number; moment?: boolean }[]
  rows: Cell[][]
  rightToLeft?: boolean
}

/** A text as a cell that no sheet program takes for a formula: those that begin with = + - @ get a quote (R33). */
export function neutralised(text: string): string {
  return /^[\t\r]/.test(text) || /^[=+\-@]/.test(clean.lines(text)) ? `'${text}` : text
}

/** A cell as the writer takes it. Sheets know no zones: it counts in UTC what the reader's clocks show. */
function written(cell: Cell, clock: Intl.DateTimeFormat): Cell {
  if (typeof cell === 'string') return neutralised(cell)
  const { year, month, day, hour, minute, second } = Object.fromEntries(
    clock.formatToParts(cell).map(({ type, value }) => [type, Number(value)]),
  ) as Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', number>
  return new Date(Date.UTC(year, month - 1, day, hour, minute, second))
}

/** Writes what the clocks of a zone show, in digits. */
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const two = '2-digit'
  const time = { hour: two, minute: two, second: two, hourCycle: 'h23' } as const
  return new Intl.DateTimeFormat('en-GB-u-ca-gregory-nu-latn', {
    year: 'numeric',
    month: two,
    day: two,
    ...time,
    timeZone,
  })
}

/** The bytes of an Excel file. The writer is loaded when it is first used. */
export async function sheetBytes({ name, columns, rows, rightToLeft = false }: Sheet): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx')
  const clock = clockOf(shownZone())
  return writeXlsx({
    sheets: [
      {
        name: name.replaceAll(/[[\]:*?/\\]/g, ' ').slice(0, 31),
        columns: columns.map(({ width, moment }) => ({ width, numFmt: moment ? 'yyyy-mm-dd hh:mm' : undefined })),
        rows: [
          columns.map(({ header }) => neutralised(header)),
          ...rows.map((row) => row.map((cell) => written(cell, clock))),
        ],
        freezePane: { rows: 1 },
        view: { rightToLeft },
      },
    ],
  })
}

/** Writes rows as an Excel file and lets the browser save it. */
export async function saveSheet(sheet: Sheet): Promise<void> {
  const bytes = await sheetBytes(sheet)
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = `${sheet.fileName}.xlsx`
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
