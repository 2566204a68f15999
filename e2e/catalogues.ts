import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'

/** A language of the product, as its catalogues are named. */
export type Language = 'en' | 'fr' | 'ar'

const folders = [
  'clients/shared',
  'clients/shared/account',
  'clients/shared/account/own',
  'clients/shared/account/strength',
  'clients/shared/records',
  'clients/shared/outOfOffice',
  'clients/portal',
  'clients/portal/records',
  'clients/internal',
  'clients/internal/records',
  'clients/internal/staff',
  'clients/internal/people/inviting',
  'clients/internal/people/leaving',
  'clients/internal/companies',
]

const read = (folder: string, language: Language): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(`../${folder}/locales/${language}.json`, import.meta.url), 'utf8'))

/** The words that stand under a key such as `records.actions` in one language of the internal application. */
export function words(language: Language, key: string): string {
  const catalogue = Object.assign({}, ...folders.map((folder) => read(folder, language)))
  const found = key.split('.').reduce<unknown>((part, name) => (part as Record<string, unknown>)?.[name], catalogue)
  if (typeof found !== 'string') throw new Error(`no text ${key} in ${language}`)
  return found
}

/** What looks like the name of a text on a page, in what is read and in what screen readers are told. */
export async function rawKeys(page: Page): Promise<string[]> {
  const groups = new Set(folders.flatMap((folder) => Object.keys(read(folder, 'en'))))
  const told = await page.evaluate(() => {
    const attributes = ['aria-label', 'title', 'placeholder', 'alt']
    const elements = [...document.querySelectorAll(attributes.map((name) => `[${name}]`).join())]
    const labels = elements.flatMap((element) => attributes.map((name) => element.getAttribute(name) ?? ''))
    return [document.title, document.body.innerText, ...labels].join('\n')
  })
  // Only the first letters decide: `shell.home` is a name, `www.example` and `rima.haddad` are not.
  const names = told.match(/(?<![\w@.-])[a-z][A-Za-z]+(\.[A-Za-z_]+)+/g) ?? []
  return names.filter((name) => groups.has(name.split('.')[0]!))
}
