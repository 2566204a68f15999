import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const stampName = '.built-from'

/** An application Vite builds in its folder, and what it is made from. */
type Bundle = { name: string; folder: string; sources: string[] }

const shared = [
  'clients/shared',
  'schema/words',
  'clients/viteConfig.ts',
  'clients/firstPages.ts',
  'clients/persistedDocuments.ts',
]
/** What the explorer has of the applications' look. */
const look = ['tokens.css', 'base.css', 'fonts.css'].map((file) => `clients/shared/${file}`)

const bundles: Bundle[] = [
  { name: 'portal', from: shared },
  { name: 'internal', from: shared },
  { name: 'explorer', from: look },
].map(({ name, from }) => {
  const folder = `clients/${name}`
  return {
    name,
    folder,
    sources: [
      folder,
      ...from,
      'schema/api.graphql',
      'schema/currencies.ts',
      'schema/currencyDecimals.ts',
      'package-lock.json',
    ],
  }
})

async function filesUnder(path: string): Promise<string[]> {
  const absolute = join(root, path)
  if (!existsSync(absolute)) return []
  const entries = await readdir(absolute, { withFileTypes: true }).catch(() => null)
  if (!entries) return [path]
  const inner = entries
    .filter(({ name }) => !['dist', 'node_modules'].includes(name) && !name.includes('.test.') && !name.startsWith('.'))
    .map(({ name }) => filesUnder(join(path, name)))
  return (await Promise.all(inner)).flat()
}

/** A hash over names and contents of everything a bundle is made from. */
async function contentHash({ sources }: Bundle): Promise<string> {
  const files = (await Promise.all(sources.map(filesUnder))).flat().sort()
  const contents = await Promise.all(files.map((file) => readFile(join(root, file))))
  const hash = createHash('sha256')
  files.forEach((file, index) => {
    hash
      .update(`${relative('.', file)}\0`)
      .update(contents[index]!)
      .update('\0')
  })
  return hash.digest('hex')
}

async function stampOf({ folder }: Bundle): Promise<string | null> {
  return readFile(join(root, folder, 'dist', stampName), 'utf8').catch(() => null)
}

/** Vite's command line; null where only what the server needs was installed. */
function viteCommand(): string | null {
  try {
    return join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js')
  } catch {
    return null
  }
}

function runVite(vite: string, { name, folder }: Bundle): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'error'], {
      cwd: join(root, folder),
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk
      })
    }
    child.on('error', reject)
    child.on('exit', (code) => {
      if (code === 0 && existsSync(join(root, folder, 'dist/index.html'))) resolve()
      else reject(new Error(`The ${name} application could not be built:\n${output.trim()}`))
    })
  })
}

export type BuildOptions = {
  /** Called before each bundle that has to be built, with its name: `portal`, `internal`, `explorer`. */
  onProgress?: (name: string) => void
}

/**
 * Builds the three applications when their sources changed since their last build; takes a fraction of a second when
 * nothing did. Without Vite (an installation without development dependencies) what was built is used.
 *
 * @returns the names of what was built now.
 * @throws when a build fails, with Vite's own words, or when nothing was ever built and Vite is not installed.
 */
export async function buildStaleClients(options: BuildOptions = {}): Promise<string[]> {
  const release = await takeTurn()
  try {
    return await buildStale(options)
  } finally {
    await release()
  }
}

/** Two processes that build into one folder break each other: waits for the one that builds, unless it died. */
async function takeTurn(): Promise<() => Promise<void>> {
  const turn = join(root, 'clients/.build-turn')
  for (;;) {
    try {
      await writeFile(turn, String(process.pid), { flag: 'wx' })
      return () => rm(turn, { force: true })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return async () => {}
    }
    const owner = Number(await readFile(turn, 'utf8').catch(() => 'gone'))
    if (owner && !isAlive(owner)) await rm(turn, { force: true })
    else await setTimeout(100)
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

async function buildStale({ onProgress }: BuildOptions): Promise<string[]> {
  const present = bundles.filter(({ folder }) => existsSync(join(root, folder, 'vite.config.ts')))
  const checked = await Promise.all(
    present.map(async (bundle) => {
      const [hash, stamp] = await Promise.all([contentHash(bundle), stampOf(bundle)])
      return { bundle, hash, isStale: hash !== stamp }
    }),
  )
  const stale = checked.filter(({ isStale }) => isStale)
  if (stale.length === 0) return []
  const vite = viteCommand()
  if (!vite) {
    const missing = stale.find(({ bundle }) => !existsSync(join(root, bundle.folder, 'dist/index.html')))
    if (missing)
      throw new Error(
        `The ${missing.bundle.name} application was never built: run npm ci with development dependencies`,
      )
    return []
  }
  // One after the other: two at a time take as long and twice the memory.
  for (const { bundle, hash } of stale) {
    onProgress?.(bundle.name)
    await runVite(vite, bundle)
    await writeFile(join(root, bundle.folder, 'dist', stampName), hash)
  }
  return stale.map(({ bundle }) => bundle.name)
}

if (import.meta.main) {
  const built = await buildStaleClients({ onProgress: (name) => process.stdout.write(`Building ${name}\n`) })
  process.stdout.write(built.length > 0 ? `Built ${built.join(', ')}\n` : 'Everything is up to date\n')
}
