import { existsSync } from 'node:fs'
import { mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** Without a sandbox because root gets none; without anything that calls home. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const TOUCHED_BY_PACKAGE = ['TMPDIR', 'VERCEL', 'HOME', 'FONTCONFIG_PATH', 'LD_LIBRARY_PATH']

/**
 * Starts a headless Chromium: the one `CHROMIUM_PATH` names, else one of this machine, else the one npm brought
 * (unpacked once to the directory for temporary files, about 200 MB). Close it after use.
 *
 * @throws when none of them starts, with the last one's reason.
 */
export async function launchBrowser(): Promise<Browser> {
  const { CHROMIUM_PATH } = process.env
  if (CHROMIUM_PATH) return launch(CHROMIUM_PATH)
  for (const path of SYSTEM_BROWSERS.filter((one) => existsSync(one))) {
    // Some systems put a script there that only says how to install the browser.
    const browser = await launch(path).catch(() => undefined)
    if (browser) return browser
  }
  return launchBundled()
}

function launch(executablePath: string, env: Record<string, string> = {}): Promise<Browser> {
  return chromium.launch({ executablePath, args: FLAGS, env: { ...process.env, ...env } })
}

async function launchBundled(): Promise<Browser> {
  const directory = await unpackBundled()
  const program = join(directory, 'chromium')
  const fonts: Record<string, string> = existsSync('/etc/fonts/fonts.conf')
    ? {}
    : { FONTCONFIG_FILE: join(directory, 'fonts.conf') }
  try {
    return await launch(program, fonts)
  } catch (error) {
    if (!`${error}`.includes('shared libraries')) throw error
    // A machine without a desktop may lack the libraries; they were packed for such machines too.
    return launch(program, { ...fonts, LD_LIBRARY_PATH: join(directory, 'al2023', 'lib') })
  }
}

/**
 * The package unpacks to a place that all users of the machine share, and takes a file half unpacked by another process
 * for a whole one; so it unpacks to a place of its own here, which is moved when complete.
 */
async function unpackBundled(): Promise<string> {
  const home = join(tmpdir(), `parvis-chromium-147-${process.getuid?.() ?? 'user'}`)
  const present = await stat(home).catch(() => undefined)
  if (present && present.uid === (process.getuid?.() ?? present.uid)) return home
  const draft = await mkdtemp(`${home}-`)
  const before = Object.fromEntries(TOUCHED_BY_PACKAGE.map((name) => [name, process.env[name]]))
  // The package looks at these two: where to unpack, and whether to unpack the libraries of a bare machine as well.
  Object.assign(process.env, { TMPDIR: draft, VERCEL: '1' })
  try {
    const { default: bundled } = await import('@sparticuz/chromium')
    await bundled.executablePath()
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    }
  }
  await writeFile(join(draft, 'fonts.conf'), fontConfiguration(home))
  await rename(draft, home).catch(() => rm(draft, { recursive: true }))
  return home
}

function fontConfiguration(home: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${home}/fonts</dir><cachedir>${home}/fonts-cache</cachedir></fontconfig>
`
}
