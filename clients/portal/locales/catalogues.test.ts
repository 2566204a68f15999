import { createInstance } from 'i18next'
import { describe, expect, it } from 'vitest'
import accountAr from '../../shared/account/locales/ar.json' with { type: 'json' }
import accountEn from '../../shared/account/locales/en.json' with { type: 'json' }
import accountFr from '../../shared/account/locales/fr.json' with { type: 'json' }
import sharedEn from '../../shared/locales/en.json' with { type: 'json' }
import { greeting, timeOfDay } from '../home/greeting.ts'
import ar from './ar.json' with { type: 'json' }
import en from './en.json' with { type: 'json' }
import fr from './fr.json' with { type: 'json' }

const catalogues = {
  en: { ...en, ...accountEn },
  fr: { ...fr, ...accountFr },
  ar: { ...ar, ...accountAr },
}
type Language = keyof typeof catalogues

/** Every text by its path. */
function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  return Object.entries(value as object).flatMap(([key, each]) => texts(each, path ? `${path}.${key}` : key))
}

const plural = /_(zero|one|two|few|many|other)$/
/** Arabic writes *two things* as one word. */
const spelt = /^home\.numbers\./

function placeholders(text: string): string[] {
  return [...new Set(text.match(/\{\{\w+\}\}/g))].sort()
}

describe('the texts of the portal', () => {
  it.each(['fr', 'ar'] as const)('say in %s what they say in English', (language) => {
    const keys = (of: Language) =>
      new Set(texts(catalogues[of]).flatMap(([key]) => (spelt.test(key) ? [] : [key.replace(plural, '')])))
    expect(keys(language)).toEqual(keys('en'))
  })

  it.each(['en', 'fr', 'ar'] as const)('have every plural of %s', (language) => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories
    const present = new Set(texts(catalogues[language]).map(([key]) => key))
    const counted = [...present].filter((key) => key.endsWith('_other')).map((key) => key.replace(plural, ''))
    expect(counted.length).toBeGreaterThan(3)
    expect(counted.flatMap((key) => forms.map((form) => `${key}_${form}`)).filter((key) => !present.has(key))).toEqual(
      [],
    )
  })

  it.each(['fr', 'ar'] as const)('put in %s the same values as in English', (language) => {
    const english = new Map(texts(catalogues.en))
    const wrong = texts(catalogues[language]).filter(
      ([key, text]) =>
        !plural.test(key) && english.has(key) && `${placeholders(text)}` !== `${placeholders(english.get(key)!)}`,
    )
    expect(wrong).toEqual([])
  })

  it('do not hide a text of both applications', () => {
    expect(Object.keys(en).filter((key) => key in sharedEn)).toEqual([])
  })
})

async function speak(language: Language) {
  const i18n = createInstance()
  await i18n.init({
    lng: language,
    resources: { [language]: { translation: catalogues[language] } },
    interpolation: { escapeValue: false },
  })
  return i18n.t
}

describe('the greeting', () => {
  it.each([
    ['en', 0, 9, 'Good morning Rima, nothing waits for you.'],
    ['en', 1, 14, 'Good afternoon Rima, one thing waits for you.'],
    ['en', 2, 20, 'Good evening Rima, two things wait for you.'],
    ['en', 12, 9, 'Good morning Rima, 12 things wait for you.'],
    ['fr', 2, 9, 'Bonjour Rima, deux choses vous attendent.'],
    ['fr', 0, 19, 'Bonsoir Rima, rien ne vous attend.'],
    ['ar', 2, 9, 'صباح الخير Rima، أمران بانتظارك.'],
    ['ar', 3, 9, 'صباح الخير Rima، ثلاثة أمور بانتظارك.'],
    ['ar', 11, 19, 'مساء الخير Rima، 11 أمراً بانتظارك.'],
  ] as const)('in %s with %i things at %i o’clock', async (language, waits, hour, sentence) => {
    expect(greeting(await speak(language), { name: 'Rima', waits, hour })).toBe(sentence)
  })

  it('is for the night, too', () => {
    expect([3, 5, 11, 12, 17, 18].map(timeOfDay)).toEqual([
      'evening',
      'morning',
      'morning',
      'afternoon',
      'afternoon',
      'evening',
    ])
  })
})
