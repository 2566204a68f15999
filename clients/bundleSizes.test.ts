import words from '@parvis/schema/words/en.json' with { type: 'json' }
import { beforeAll, describe, expect, it } from 'vitest'
import { buildStaleClients } from './build.ts'
import {
  entriesThatSay,
  entryCode,
  laterRoutes,
  routeFiles,
  routeSizeKb,
  routes,
  sheetSizeKb,
  sheets,
} from './bundleSizes.ts'

describe('what a browser loads', () => {
  beforeAll(async () => {
    await buildStaleClients()
  }, 120_000)

  it.each([...routes, ...laterRoutes])('$app $page stays within $budgetKb kB', (route) => {
    expect(routeSizeKb(route)).toBeLessThanOrEqual(route.budgetKb)
  })

  it.each(routes)('$app $page is in at most 20 files', (route) => {
    expect(routeFiles(route).length).toBeLessThanOrEqual(20)
  })

  it.each(sheets)('opening $file in $app stays within $budgetKb kB', (sheet) => {
    expect(sheetSizeKb(sheet)).toBeLessThanOrEqual(sheet.budgetKb)
  })

  it.each(['portal', 'internal'] as const)('in %s only who opens a file of that kind loads what draws it', (app) => {
    // Names of styles, which pdf.js and docx-preview give their sheets.
    expect(entriesThatSay(app, 'pdfViewer')).toEqual(['../shared/viewer/PdfView.tsx'])
    expect(entriesThatSay(app, 'docx-wrapper')).toEqual(['../shared/viewer/WordView.tsx'])
  })

  it.each(['portal', 'internal'] as const)('%s does not begin with the words shared with the server', (app) => {
    const code = entryCode(app)
    expect(code).toContain('querySelector')
    // One word may stand there by chance, such as the name of a step; several do not.
    const phrases = Object.values(words.words.contractStageForClients).filter((words) => words.includes(' '))
    expect(phrases.length).toBeGreaterThan(2)
    expect(phrases.filter((phrase) => code.includes(phrase))).toEqual([])
  })
})
