import { addCatalogue, type Language } from '@parvis/clients-shared/language/i18n.ts'

const catalogues = {
  en: () => import('./locales/en.json'),
  fr: () => import('./locales/fr.json'),
  ar: () => import('./locales/ar.json'),
}
const load = (language: Language) => catalogues[language]()

/** The texts of signing up: signing in does without them. */
export const loadSignUpTexts = (): Promise<void> => addCatalogue(load)
