import { readFileSync, writeFileSync } from 'node:fs'

/*
 * drizzle-orm's package.json names its entries one by one, 447 of them in 130 kB, which Node parses anew for each file of
 * the package and for each of our files that imports from it: half of the CPU time a process of ours took to start. Those
 * that are named after their file are said by one pattern here; the same entries lead to the same files. It is no patch
 * because that would have to quote all that goes.
 */

const place = new URL('../node_modules/drizzle-orm/package.json', import.meta.url)
const library = JSON.parse(readFileSync(place, 'utf8')) as { exports: Record<string, unknown> }

const byFile = {
  import: { types: './*.d.ts', default: './*.js' },
  require: { types: './*.d.cts', default: './*.cjs' },
  types: './*.d.ts',
  default: './*.js',
}
const isNamedAfterItsFile = ([entry, files]: [string, unknown]) =>
  JSON.stringify(files) === JSON.stringify(byFile).replaceAll('./*', entry)

const others = Object.entries(library.exports).filter((entry) => !isNamedAfterItsFile(entry))
writeFileSync(place, JSON.stringify({ ...library, exports: { ...Object.fromEntries(others), './*': byFile } }, null, 2))
