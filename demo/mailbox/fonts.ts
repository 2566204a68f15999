import { createReadStream, type ReadStream } from 'node:fs'
import { fileURLToPath } from 'node:url'

interface Font {
  family: string
  weight: string
  module: string
  unicodeRange: string
}

const LATIN = 'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2212'
const ARABIC = 'U+0600-06FF,U+0750-077F,U+200C-200E,U+FB50-FDFF,U+FE70-FEFC'

const FONTS: Record<string, Font> = {
  'plex-latin.woff2': {
    family: 'IBM Plex Sans Variable',
    weight: '100 700',
    module: '@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-wght-normal.woff2',
    unicodeRange: LATIN,
  },
  'serif-latin.woff2': {
    family: 'Source Serif 4 Variable',
    weight: '200 900',
    module: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
    unicodeRange: LATIN,
  },
  ...Object.fromEntries(['400', '500', '600'].map((weight) => [`plex-arabic-${weight}.woff2`, arabic(weight)])),
}

/** The `@font-face` rules of the mailbox's pages. */
export function fontFaces(prefix: string): string {
  return Object.entries(FONTS)
    .map(
      ([file, { family, weight, unicodeRange }]) =>
        `@font-face{font-family:"${family}";font-weight:${weight};font-display:swap;` +
        `src:url("${prefix}/fonts/${file}") format("woff2");unicode-range:${unicodeRange}}`,
    )
    .join('\n')
}

/** The font's bytes; undefined when the page never named such a file. */
export function openFont(file: string): ReadStream | undefined {
  const font = Object.hasOwn(FONTS, file) ? FONTS[file] : undefined
  return font && createReadStream(fileURLToPath(import.meta.resolve(font.module)))
}

function arabic(weight: string): Font {
  return {
    family: 'IBM Plex Sans Arabic',
    weight,
    module: `@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-${weight}-normal.woff2`,
    unicodeRange: ARABIC,
  }
}
