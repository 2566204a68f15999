import { addCatalogue, type Language } from '../language/i18n.ts'

const catalogues = {
  en: () => import('./locales/en.json'),
  fr: () => import('./locales/fr.json'),
  ar: () => import('./locales/ar.json'),
}
const load = (language: Language) => catalogues[language]()

/** What only the file viewer says: it comes with the first file that is opened. */
export const loadViewerTexts = (): Promise<void> => addCatalogue(load)
