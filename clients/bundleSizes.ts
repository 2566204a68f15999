import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { buildStaleClients } from './build.ts'

type Chunk = { file: string; imports?: string[]; dynamicImports?: string[] }
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

function staticImports(manifest: Manifest, key: string, found = new Set<string>()): Set<string> {
  const chunk = manifest[key]
  if (!chunk) throw new Error(`${key} is not in the manifest`)
  if (found.has(key)) return found
  found.add(key)
  for (const each of chunk.imports ?? []) staticImports(manifest, each, found)
  return found
}

/** The JavaScript a browser loads before it knows which language is spoken. */
export function entryCode(app: Route['app']): string {
  const dist = new URL(`./${app}/dist/`, import.meta.url)
  const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8')) as Manifest
  const files = [...staticImports(manifest, 'index.html')].map((key) => manifest[key]!.file)
  return files.map((file) => readFileSync(new URL(file, dist), 'utf8')).join('\n')
}

/** The JavaScript files of a route: everything its chunks import before they run. */
export function routeFiles({ app, entries }: Route): URL[] {
  const dist = new URL(`./${app}/dist/`, import.meta.url)
  const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8')) as Manifest
  const keys = new Set<string>()
  for (const entry of ['index.html', ...texts, ...entries]) staticImports(manifest, entry, keys)
  const files = new Set([...keys].map((key) => manifest[key]!.file).filter((file) => file.endsWith('.js')))
  return [...files].map((file) => new URL(file, dist))
}

/** How much that is, gzipped, in kB of 1,000 bytes. */
export function routeSizeKb(route: Route): number {
  const bytes = routeFiles(route).map((file) => gzipSync(readFileSync(file)).length)
  return bytes.reduce((sum, each) => sum + each, 0) / 1000
}

if (import.meta.main) {
  await buildStaleClients()
  for (const route of routes) {
    const size = routeSizeKb(route).toFixed(1)
    process.stdout.write(`${route.app} ${route.page}: ${size} of ${route.budgetKb} kB\n`)
  }
}
