import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** Folders whose `locales` hold a catalogue; the words shared with the server stand in the schema. */
const folders = [
  'shared',
  'shared/account',
  'shared/account/own',
  'shared/account/strength',
  'shared/records',
  'shared/outOfOffice',
  'shared/viewer',
  'portal',
  'portal/records',
  'internal',
  'internal/records',
  'internal/staff',
  'internal/settings',
  'internal/people/inviting',
  'internal/people/leaving',
  'internal/companies',
  'portal/signUp',
  'words',
]
const plural = /_(zero|one|two|few|many|other)$/

function read(folder: string, language: string): Record<string, unknown> {
  const file = folder === 'words' ? `../schema/words/${language}.json` : `./${folder}/locales/${language}.json`
  return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'))
}

/** Every text of a catalogue under its whole key: `records.seenBy_one`. */
function texts(catalogue: object, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(catalogue).flatMap(([key, value]) =>
      typeof value === 'string' ? [[prefix + key, value] as [string, string]] : [...texts(value, `${prefix}${key}.`)],
    ),
  )
}

function names(catalogue: Map<string, string>): string[] {
  return [...new Set([...catalogue.keys()].map((key) => key.replace(plural, '')))].sort()
}

function placeholders(text: string): string[] {
  return [...new Set(text.match(/\{\{\w+\}\}|<\w+>/g) ?? [])].sort()
}

function sources(folder: string): string[] {
  const url = new URL(`./${folder}/`, import.meta.url)
  return readdirSync(url, { withFileTypes: true, recursive: true })
    .filter(
      (file) =>
        /\.tsx?$/.test(file.name) && !file.name.includes('.test.') && !/\/(dist|gql)(\/|$)/.test(file.parentPath),
    )
    .map((file) => readFileSync(`${file.parentPath}/${file.name}`, 'utf8'))
}

describe.each(folders)('texts of %s', (folder) => {
  const english = texts(read(folder, 'en'))

  it.each(['fr', 'ar'])('has every text in %s, with the same places to fill in', (language) => {
    const other = texts(read(folder, language))
    expect(names(other)).toEqual(names(english))
    for (const [key, text] of other) {
      const base = key.replace(plural, '')
      const model = english.get(key) ?? english.get(`${base}_other`) ?? english.get(base)!
      const allowed = placeholders(model)
      expect(allowed, key).toEqual(expect.arrayContaining(placeholders(text)))
      if (!plural.test(key)) expect(placeholders(text), key).toEqual(allowed)
    }
  })

  it('has all six plurals in Arabic, and "many" in French', () => {
    const counted = [...english.keys()].filter((key) => key.endsWith('_other')).map((key) => key.replace(plural, ''))
    for (const base of counted) {
      for (const form of ['zero', 'one', 'two', 'few', 'many', 'other']) {
        expect(texts(read(folder, 'ar')).has(`${base}_${form}`), `${base}_${form}`).toBe(true)
      }
      expect(texts(read(folder, 'fr')).has(`${base}_many`), `${base}_many`).toBe(true)
    }
  })
})

describe.each(['portal', 'internal'] as const)('%s', (app) => {
  it('asks for no text that is missing', () => {
    const known = new Set(
      folders
        .filter((folder) => folder === 'words' || folder.split('/')[0] === 'shared' || folder.split('/')[0] === app)
        .flatMap((folder) => names(texts(read(folder, 'en')))),
    )
    const used = [...sources('shared'), ...sources(app)].flatMap((source) =>
      [...source.matchAll(/\bt\('([\w.]+)'|i18nKey="([\w.]+)"/g)].map((match) => (match[1] ?? match[2])!),
    )
    const missing = [...new Set(used)].filter((key) => !known.has(key) && !key.startsWith('sending.'))
    expect(missing).toEqual([])
  })
})

it.each(['en', 'fr', 'ar'])('in %s what hangs on a record is called the same in both applications', (language) => {
  const legal = texts(read('internal/records', language))
  const portal = texts(read('portal/records', language))
  expect(portal.get('recordMilestones.title')).toBe(legal.get('tabs.milestones'))
  expect(portal.get('recordNotes.title')).toBe(legal.get('tabs.notes'))
  expect(portal.get('recordFiles.title')).toBe(legal.get('tabs.attachments'))
})
