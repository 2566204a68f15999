import type { Locale } from '@parvis/schema/viewer.ts'
import { words } from '@parvis/schema/words/words.ts'
import { createInstance } from 'i18next'
import ar from './locales/ar.json' with { type: 'json' }
import en from './locales/en.json' with { type: 'json' }
import fr from './locales/fr.json' with { type: 'json' }
import { isolate } from './plainText.ts'

const catalogues = createInstance()
void catalogues.init({
  // What the pages call by the same words is theirs too.
  resources: {
    en: { translation: { ...en, ...words.EN } },
    fr: { translation: { ...fr, ...words.FR } },
    ar: { translation: { ...ar, ...words.AR } },
  },
  lng: 'en',
  fallbackLng: false,
  initAsync: false,
  // The template escapes. What a name holds is never looked up as a key or a variable again.
  interpolation: { escapeValue: false, skipOnVariables: true },
})

/** A sentence of the catalogue; every name in it stands between isolates. */
export type Translate = (key: string, values?: Record<string, string | number>) => string

export function translator(locale: Locale): Translate {
  const translate = catalogues.getFixedT(locale.toLowerCase())
  return (key, values = {}) =>
    translate(
      key,
      Object.fromEntries(
        Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? isolate(value) : value]),
      ),
    )
}
