import { describe, expect, it } from 'vitest'
import { baseName, extensionOf, fileFault, previewKind } from './fileKinds.ts'

it('takes a name apart at its last dot', () => {
  expect(extensionOf('Agreement v2.final.DOCX')).toBe('docx')
  expect(baseName('Agreement v2.final.DOCX')).toBe('Agreement v2.final')
  expect(extensionOf('.hidden')).toBe('')
  expect(baseName('README')).toBe('README')
})

describe('fileFault', () => {
  it.each([
    [{ name: 'a.pdf', size: 1 }, null],
    [{ name: 'a.exe', size: 1 }, 'TYPE'],
    [{ name: 'a', size: 1 }, 'TYPE'],
    [{ name: 'a.pdf', size: 0 }, 'EMPTY'],
    [{ name: 'a.pdf', size: 50_000 }, null],
    [{ name: 'a.pdf', size: 50_001 }, 'TOO_LARGE'],
    [{ name: `${'a'.repeat(252)}.pdf`, size: 1 }, 'NAME'],
  ])('%j: %s', (file, fault) => {
    expect(fileFault(file, 50_000)).toBe(fault)
  })
})

it('shows what a browser can show, up to a size', () => {
  const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  expect(previewKind({ mime: 'application/pdf', size: 10 })).toBe('pdf')
  expect(previewKind({ mime: docx, size: 10 })).toBe('docx')
  expect(previewKind({ mime: docx, size: 30_000_000 })).toBeNull()
  expect(previewKind({ mime: 'application/zip', size: 10 })).toBeNull()
})
