/** So many lines fit on a page below its head. */
const linesOnPage = 42

/**
 * A plain PDF with a title and lines, for the demo world's files; what does not fit goes on on the next page. Western text
 * only: it uses the fonts every reader brings along, and throws for any other letter.
 */
export function pdf({ title, lines }: { title: string; lines: string[] }): Buffer {
  const pages = Array.from({ length: Math.max(1, Math.ceil(lines.length / linesOnPage)) }, (_, page) => [
    'BT /F1 20 Tf 72 760 Td',
    page === 0 ? `(${escaped(title)}) Tj` : '',
    '/F2 11 Tf 0 -34 Td 16 TL',
    ...lines.slice(page * linesOnPage, (page + 1) * linesOnPage).map((line) => `(${escaped(line)}) Tj T*`),
    'ET',
  ])
  const numberOfPage = (page: number) => 5 + page * 2
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, page) => `${numberOfPage(page)} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Bold /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((parts, page) => {
      const text = parts.filter(Boolean).join('\n')
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents ${numberOfPage(page) + 1} 0 R >>`,
        `<< /Length ${Buffer.byteLength(text, 'latin1')} >>\nstream\n${text}\nendstream`,
      ]
    }),
  ]
  let body = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = Buffer.byteLength(body, 'latin1')
    body += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const start = Buffer.byteLength(body, 'latin1')
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const trailer = `<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(`${body}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n${trailer}`, 'latin1')
}

function escaped(text: string): string {
  const foreign = /[^\u0020-\u007e\u00a0-\u00ff]/u.exec(text)
  if (foreign) throw new Error(`The fonts of a plain PDF have no ${foreign[0]}: ${text}`)
  return text.replace(/[\\()]/g, '\\$&')
}
