import { addCatalogue, type Language } from '@parvis/clients-shared/language/i18n.ts'

const catalogues = {
  en: () => import('./locales/en.json'),
  fr: () => import('./locales/fr.json'),
  ar: () => import('./locales/ar.json'),
}
const load = (language: Language) => catalogues[language]()

/** What only the pages about the legal team say: it comes with the first of them. */
export const loadStaffTexts = (): Promise<void> => addCatalogue(load)
