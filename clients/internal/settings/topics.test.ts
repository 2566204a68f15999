import i18next from 'i18next'
import { expect, it } from 'vitest'
import ofApplicationAr from '../records/locales/ar.json' with { type: 'json' }
import ofApplicationEn from '../records/locales/en.json' with { type: 'json' }
import ofApplicationFr from '../records/locales/fr.json' with { type: 'json' }
import ar from './locales/ar.json' with { type: 'json' }
import en from './locales/en.json' with { type: 'json' }
import fr from './locales/fr.json' with { type: 'json' }
import { findSettings, topics } from './topics.ts'

const texts = {
  en: { ...ofApplicationEn, ...en },
  fr: { ...ofApplicationFr, ...fr },
  ar: { ...ofApplicationAr, ...ar },
}
type Language = keyof typeof texts

async function find(language: Language, search: string): Promise<string[]> {
  const words = i18next.createInstance()
  await words.init({ lng: language, resources: { [language]: { translation: texts[language] } } })
  return findSettings(words.t, search).flatMap(({ settings }) => settings.map(({ key }) => key))
}

const all = topics.flatMap(({ settings }): readonly string[] => settings)

it('without words everything is there, in its order', async () => {
  expect(await find('en', ' ')).toEqual(all)
})

it.each([
  // By its name, its sentence, other words for it; however it is written.
  ['en', 'logo', ['logo']],
  ['en', 'vacation', ['holidays']],
  ['en', 'LUNCH break', ['week']],
  ['en', 'comments', ['clientsMayComment']],
  ['en', 'color', ['accent']],
  ['en', 'website', ['embed']],
  ['fr', 'congés', ['holidays']],
  ['fr', 'horaires', ['week']],
  ['fr', 'ecrire des notes', ['clientsMayComment']],
  ['ar', 'إجازة', ['holidays']],
  ['ar', 'اجازه', ['holidays']],
  ['ar', 'ألوان', ['accent']],
] as [Language, string, string[]][])('in %s “%s” finds what is meant', async (language, search, wanted) => {
  const found = await find(language, search)
  expect(found).toEqual(expect.arrayContaining(wanted))
  expect(found.length).toBeLessThan(all.length / 2)
})

it('a topic’s own words find all of it; what nobody calls anything finds nothing', async () => {
  expect(await find('en', 'Working calendar')).toEqual(['week', 'holidays'])
  expect(await find('en', 'espresso')).toEqual([])
})

it.each(['en', 'fr', 'ar'] as const)('in %s every setting has a name, a sentence and other words', async (language) => {
  const words = i18next.createInstance()
  await words.init({ lng: language, resources: { [language]: { translation: texts[language] } } })
  const keys = topics.flatMap(({ key, texts: of, settings }) => [
    `settings.topic.${key}`,
    `settings.topicHelp.${key}`,
    ...settings.flatMap((setting) => [`${of}.${setting}`, `${of}.${setting}Help`, `settings.words.${setting}`]),
  ])
  expect(keys.filter((each) => !words.exists(each))).toEqual([])
})
