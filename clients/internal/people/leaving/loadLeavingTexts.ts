import { addCatalogue, type Language } from '@parvis/clients-shared/language/i18n.ts'

const catalogues = {
  en: () => import('./locales/en.json'),
  fr: () => import('./locales/fr.json'),
  ar: () => import('./locales/ar.json'),
}
const load = (language: Language) => catalogues[language]()

/** What is said of who changes the company, and of records that go to a colleague. */
export const loadLeavingTexts = (): Promise<void> => addCatalogue(load)
