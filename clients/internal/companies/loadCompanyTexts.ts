import { addCatalogue, type Language } from '@parvis/clients-shared/language/i18n.ts'

const catalogues = {
  en: () => import('./locales/en.json'),
  fr: () => import('./locales/fr.json'),
  ar: () => import('./locales/ar.json'),
}
const load = (language: Language) => catalogues[language]()

/** What is said of one company, and of who leaves it: it comes with the first page that says it. */
export const loadCompanyTexts = (): Promise<void> => addCatalogue(load)
