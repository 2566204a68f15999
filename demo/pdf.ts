/**
 * A plain one-page PDF with a title and lines, for the demo world's files. Western text only: it uses the fonts every
 * reader brings along, and throws for any other letter.
 */
export function pdf({ title, lines }: { title: string; lines: string[] }): Buffer {
  const text = [
    'BT /F1 20 Tf 72 760 Td',
    `(${escaped(title)}) Tj`,
    '/F2 11 Tf 0 -34 Td 16 TL',
    ...lines.map((line) => `(${escaped(line)}) Tj T*`),
    'ET',
  ].join('\n')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R /F2 5 0 R >> >> /Contents 6 0 R >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Bold /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>',
    `<< /Length ${Buffer.byteLength(text, 'latin1')} >>\nstream\n${text}\nendstream`,
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
