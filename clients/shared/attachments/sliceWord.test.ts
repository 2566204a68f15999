import { describe, expect, it } from 'vitest'
import { sliceWord, tagsOf, wordLimits } from './sliceWord.ts'

const head = '<?xml version="1.0"?><!-- a <b> --><w:document xmlns:w="urn:w" w:odd="a > b"><w:body>'
const foot = '</w:body></w:document>'
const section = '<w:sectPr><w:pgSz w:w="11906"/><w:sectPrChange><w:sectPr/></w:sectPrChange></w:sectPr>'
const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
const numbered = (count: number) => Array.from({ length: count }, (_, index) => paragraph(`number ${index}`))
const limits = { slice: 3_000, element: 6_000, whole: 1_000_000 }

/** Every tag that is opened is closed, in order. */
function isWellFormed(xml: string): boolean {
  const open: string[] = []
  for (const { kind, fullName } of tagsOf(xml)) {
    if (kind === 'open') open.push(fullName)
    if (kind === 'close' && open.pop() !== fullName) return false
  }
  return open.length === 0
}
const wordsOf = (xml: string) => [...xml.matchAll(/<w:t>([^<]*)/g)].map((found) => found[1])

describe('a Word document in slices', () => {
  it('a short one is one slice, as it was', () => {
    const xml = `${head}${paragraph('Dear colleagues')}<w:p/>${section}${foot}`
    expect(sliceWord(xml)).toEqual({ slices: [xml], isCut: false })
    expect(sliceWord(`${head}${foot}`)).toEqual({ slices: [`${head}${foot}`], isCut: false })
  })

  it('a long one is several, each a document, with every paragraph once and in order', () => {
    const first = numbered(100)
    const landscape = '<w:p><w:pPr><w:sectPr><w:pgSz w:orient="landscape"/></w:sectPr></w:pPr></w:p>'
    const { slices, isCut } = sliceWord(
      `${head}${first.join('')}${landscape}${numbered(50).join('')}${section}${foot}`,
      limits,
    )
    expect(isCut).toBe(false)
    expect(slices.length).toBeGreaterThan(10)
    expect(slices.every(isWellFormed)).toBe(true)
    expect(slices.flatMap(wordsOf)).toEqual([...first, ...numbered(50)].flatMap(wordsOf))
    // Each has the page of the section its paragraphs are of.
    expect(slices[0]).toContain('landscape')
    expect(slices[0]).not.toContain('11906')
    expect(slices.at(-1)).toContain(`${section}${foot}`)
    expect(slices.at(-1)).not.toContain('landscape')
  })

  it('a table is divided between its rows, and each part has its widths', () => {
    const row = (text: string) => `<w:tr><w:tc>${paragraph(text)}</w:tc></w:tr>`
    const table = '<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="100"/></w:tblGrid>'
    const rows = Array.from({ length: 60 }, (_, index) => row(`row ${index}`))
    const { slices } = sliceWord(
      `${head}${paragraph('x')}${table}${rows.join('')}</w:tbl>${paragraph('y')}${foot}`,
      limits,
    )
    expect(slices.length).toBeGreaterThan(5)
    expect(slices.every(isWellFormed)).toBe(true)
    expect(slices.every((slice) => slice.split(table).length === 2)).toBe(true)
    expect(slices.flatMap(wordsOf)).toEqual(['x', ...rows.flatMap(wordsOf), 'y'])
  })

  it('what stands in content controls is divided as if they were not there', () => {
    const control = (content: string) =>
      `<w:sdt><w:sdtPr><w:id/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
    const { slices } = sliceWord(`${head}${control(control(numbered(60).join('')))}${foot}`, limits)
    expect(slices.length).toBeGreaterThan(5)
    expect(slices.every(isWellFormed)).toBe(true)
    expect(slices.flatMap(wordsOf)).toEqual(numbered(60).flatMap(wordsOf))
  })

  it('a slice ends where a page does rather than behind it', () => {
    const breaking = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
    const { slices } = sliceWord(`${head}${numbered(8).join('')}${breaking}${numbered(3).join('')}${foot}`, limits)
    expect(slices.map((slice) => wordsOf(slice).length)).toEqual([8, 3])
  })

  it('150,000 paragraphs are cut off, and so is a document before one that nobody can draw in a moment', () => {
    const { slices, isCut } = sliceWord(`${head}${numbered(150_000).join('')}${section}${foot}`)
    expect(isCut).toBe(true)
    expect(slices.length).toBeLessThan(wordLimits.whole / (wordLimits.slice / 2))
    expect(slices.at(-1)).toContain(section)
    const huge = `<w:p>${'<w:r><w:t>x</w:t></w:r>'.repeat(100_000)}</w:p>`
    const beside = sliceWord(`${head}${paragraph('before')}${huge}${paragraph('behind')}${foot}`)
    expect(beside).toMatchObject({ isCut: true })
    expect(beside.slices.flatMap(wordsOf)).toEqual(['before'])
    expect(sliceWord(`${head}${huge}${foot}`)).toEqual({ slices: [`${head}${foot}`], isCut: true })
  })

  it.each([
    ['nothing', ''],
    ['no body', '<w:document/>'],
    ['entities', `<!DOCTYPE x [<!ENTITY a "b">]>${head}${foot}`],
    ['a quotation mark too many', `${head}<w:p w:a="/>${foot}`],
  ])('%s is no document', (_, xml) => {
    expect(() => sliceWord(xml)).toThrow(SyntaxError)
  })
})
