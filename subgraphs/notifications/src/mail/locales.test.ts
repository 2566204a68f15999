import { expect, it } from 'vitest'
import ar from './locales/ar.json' with { type: 'json' }
import en from './locales/en.json' with { type: 'json' }
import fr from './locales/fr.json' with { type: 'json' }

type Catalogue = { [key: string]: string | Catalogue }
const sentences = (catalogue: Catalogue, path = ''): [string, string][] =>
  Object.entries(catalogue).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as [string, string]] : sentences(value, `${path}${key}.`),
  )
const plural = /_(zero|one|two|few|many|other)$/
const variables = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g))].sort()

it.each([
  ['fr', fr],
  ['ar', ar],
])('%s says everything English does, about the same things', (_name, catalogue) => {
  const singular = (all: [string, string][]) => all.filter(([key]) => !plural.test(key))
  const facts = (all: Catalogue) => singular(sentences(all)).map(([key, text]) => [key, ...variables(text)])
  expect(facts(catalogue)).toEqual(facts(en))
})

it.each([
  ['en', en],
  ['fr', fr],
  ['ar', ar],
])('%s has every plural of its language', (locale, catalogue) => {
  const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions()
  const forms = Object.keys(catalogue.password).filter((key) => plural.test(key))
  expect(forms.sort()).toEqual(pluralCategories.map((category) => `validity_${category}`).sort())
})
