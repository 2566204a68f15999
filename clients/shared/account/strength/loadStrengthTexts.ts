import { addCatalogue, type Language } from '../../language/i18n.ts'

const catalogues = {
  en: () => import('./locales/en.json'),
  fr: () => import('./locales/fr.json'),
  ar: () => import('./locales/ar.json'),
}
const load = (language: Language) => catalogues[language]()

/** What is said of a password while it is typed. */
export const loadStrengthTexts = (): Promise<void> => addCatalogue(load)
