import { readFileSync } from 'node:fs'

const root = new URL('../package.json', import.meta.url)

/** The product's version, as the root package.json says. */
export const version: string = JSON.parse(readFileSync(root, 'utf8')).version
