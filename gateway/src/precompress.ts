import { readdir, readFile, writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const compressible = /\.(js|css|svg|html|json)$/
/** Below this nothing is gained. */
const leastBytes = 1_000
/** Not the highest, which is 11: a tenth of its time for files a hundredth larger. */
const brotliQuality = 9

/** Writes a Brotli and a gzip form beside each file of a build that has none yet. A new build begins without any. */
export async function precompress(folder: URL): Promise<void> {
  const assets = new URL('assets/', folder)
  const names = await readdir(assets).catch(() => [])
  const present = new Set(names)
  for (const name of names) {
    if (!compressible.test(name) || present.has(`${name}.br`)) continue
    const file = new URL(name, assets)
    const content = await readFile(file)
    if (content.length < leastBytes) continue
    const [small, smaller] = await Promise.all([
      promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }),
      promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality } }),
    ])
    await writeFile(new URL(`${name}.gz`, assets), small)
    // Last, so that a start that broke off begins this file again.
    await writeFile(new URL(`${name}.br`, assets), smaller)
  }
}

if (import.meta.main) {
  const { applicationFolders } = await import('./pages.ts')
  await Promise.all(applicationFolders.map(precompress))
}
