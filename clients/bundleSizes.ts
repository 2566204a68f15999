import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { buildStaleClients } from './build.ts'

type Chunk = { file: string; imports?: string[]; assets?: string[]; isEntry?: boolean; isDynamicEntry?: boolean }
type Manifest = Record<string, Chunk>

/** What a browser must load before it shows a page: the entry, the page, its texts in one language. */
type Route = { app: 'internal' | 'portal'; page: string; entries: string[]; budgetKb: number }

const words = '../../schema/words/en.json'
const texts = ['../shared/locales/en.json', '../shared/account/locales/en.json']

/** The first two pages of each application, with what they may weigh: JavaScript, gzipped (UI, the feel, 19). */
export const routes: Route[] = [
  { app: 'internal', page: 'sign-in', entries: ['pages/SignIn.tsx'], budgetKb: 160 },
  {
    app: 'internal',
    page: 'contracts',
    entries: [words, 'locales/en.json', 'shell/Shell.tsx', 'pages/ContractsPage.tsx'],
    budgetKb: 220,
  },
  { app: 'portal', page: 'sign-in', entries: ['locales/en.json', 'pages/SignIn.tsx'], budgetKb: 160 },
  {
    app: 'portal',
    page: 'home',
    entries: [words, 'locales/en.json', 'shell/PortalShell.tsx', 'pages/HomePage.tsx'],
    budgetKb: 220,
  },
]

/** The page a client's mails lead to, all that it takes from nothing on. */
export const laterRoutes: Route[] = [
  {
    app: 'portal',
    page: 'contract',
    entries: [
      words,
      'locales/en.json',
      'shell/PortalShell.tsx',
      '../shared/records/locales/en.json',
      'records/locales/en.json',
      'pages/ContractPage.tsx',
    ],
    budgetKb: 205,
  },
]

/** A kind of file in the viewer, and what draws it. */
type Sheet = { app: Route['app']; file: string; entry: string; budgetKb: number }

const sheetsOf = (app: Route['app']): Sheet[] => [
  { app, file: 'a PDF', entry: '../shared/viewer/PdfView.tsx', budgetKb: 650 },
  { app, file: 'a Word file', entry: '../shared/viewer/WordView.tsx', budgetKb: 120 },
  { app, file: 'a text', entry: '../shared/viewer/TextView.tsx', budgetKb: 40 },
  { app, file: 'a picture', entry: '../shared/viewer/PictureView.tsx', budgetKb: 40 },
]

/** What opening a file may load besides its record's page, its workers included: JavaScript, gzipped. */
export const sheets: Sheet[] = [...sheetsOf('internal'), ...sheetsOf('portal')]

const viewer = ['../shared/viewer/FileViewer.tsx', '../shared/viewer/locales/en.json']
const recordPages: Record<Route['app'], string[]> = {
  internal: ['shell/Shell.tsx', 'pages/ContractPage.tsx'],
  portal: ['shell/PortalShell.tsx', 'pages/ContractPage.tsx'],
}

const distOf = (app: Route['app']) => new URL(`./${app}/dist/`, import.meta.url)
const manifestOf = (app: Route['app']) =>
  JSON.parse(readFileSync(new URL('.vite/manifest.json', distOf(app)), 'utf8')) as Manifest

function staticImports(manifest: Manifest, key: string, found = new Set<string>()): Set<string> {
  const chunk = manifest[key]
  if (!chunk) throw new Error(`${key} is not in the manifest`)
  if (found.has(key)) return found
  found.add(key)
  for (const each of chunk.imports ?? []) staticImports(manifest, each, found)
  return found
}

/** The JavaScript files an application loads with these entries and everything they import before they run. */
function filesOf(app: Route['app'], entries: readonly string[]): URL[] {
  const manifest = manifestOf(app)
  const keys = new Set<string>()
  for (const entry of entries) staticImports(manifest, entry, keys)
  const files = new Set([...keys].map((key) => manifest[key]!.file).filter((file) => file.endsWith('.js')))
  return [...files].map((file) => new URL(file, distOf(app)))
}

const codeOf = (files: URL[]) => files.map((file) => readFileSync(file, 'utf8')).join('\n')

/** How much files are, gzipped, in kB of 1,000 bytes. */
const sizeKb = (files: URL[]) => files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0) / 1000

/** The JavaScript a browser loads before it knows which language is spoken. */
export const entryCode = (app: Route['app']): string => codeOf(filesOf(app, ['index.html']))

/** The JavaScript files of a route. */
export const routeFiles = ({ app, entries }: Route): URL[] => filesOf(app, ['index.html', ...texts, ...entries])

/** How much that is. */
export const routeSizeKb = (route: Route): number => sizeKb(routeFiles(route))

/** How much opening a file loads besides its record's page. */
export function sheetSizeKb({ app, entry }: Sheet): number {
  const page = ['index.html', ...texts, ...recordPages[app]]
  const before = new Set(filesOf(app, page).map(String))
  const loaded = filesOf(app, [...page, ...viewer, entry]).filter((file) => !before.has(String(file)))
  const workers = manifestOf(app)[entry]!.assets?.filter((file) => /\.m?js$/.test(file)) ?? []
  return sizeKb([...loaded, ...workers.map((file) => new URL(file, distOf(app)))])
}

/** What an application loads by itself or on demand in which a text stands. */
export function entriesThatSay(app: Route['app'], text: string): string[] {
  const entries = Object.entries(manifestOf(app)).filter(([, chunk]) => chunk.isEntry || chunk.isDynamicEntry)
  return entries.map(([key]) => key).filter((key) => codeOf(filesOf(app, [key])).includes(text))
}

if (import.meta.main) {
  await buildStaleClients()
  for (const route of [...routes, ...laterRoutes]) {
    const size = routeSizeKb(route).toFixed(1)
    process.stdout.write(`${route.app} ${route.page}: ${size} of ${route.budgetKb} kB\n`)
  }
  for (const sheet of sheets) {
    const size = sheetSizeKb(sheet).toFixed(1)
    process.stdout.write(`${sheet.app}, opening ${sheet.file}: ${size} of ${sheet.budgetKb} kB\n`)
  }
}
