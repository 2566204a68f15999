export type Sheet = {
  /** Name of the file, without extension. */
  fileName: string
  /** Name of the sheet: at most 31 characters. */
  name: string
  columns: { header: string; width?: number }[]
  rows: string[][]
  rightToLeft?: boolean
}

/** A text as a cell that no sheet program takes for a formula: those that begin with = + - @ get a quote (R33). */
export function neutralised(text: string): string {
  return /^[\s\u200e\u200f\u2066-\u2069]*[=+\-@\t\r]/.test(text) ? `'${text}` : text
}

/** Writes rows as an Excel file and lets the browser save it. The writer is loaded when it is first used. */
export async function saveSheet({ fileName, name, columns, rows, rightToLeft = false }: Sheet): Promise<void> {
  const { writeXlsx } = await import('hucre/xlsx')
  const bytes = await writeXlsx({
    sheets: [
      {
        name: name.replaceAll(/[[\]:*?/\\]/g, ' ').slice(0, 31),
        columns: columns.map(({ width }) => ({ width })),
        rows: [columns.map(({ header }) => neutralised(header)), ...rows.map((row) => row.map(neutralised))],
        freezePane: { rows: 1 },
        view: { rightToLeft },
      },
    ],
  })
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = `${fileName}.xlsx`
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
