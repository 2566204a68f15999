import { addCatalogue, type Language } from '../../language/i18n.ts'

const catalogues = {
  en: () => import('./locales/en.json'),
  fr: () => import('./locales/fr.json'),
  ar: () => import('./locales/ar.json'),
}
const load = (language: Language) => catalogues[language]()

/** The texts of a person's own account: signing in does without them. */
export const loadOwnTexts = (): Promise<void> => addCatalogue(load)
