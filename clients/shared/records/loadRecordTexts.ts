import { addCatalogue, type Language } from '../language/i18n.ts'

const catalogues = {
  en: () => import('./locales/en.json'),
  fr: () => import('./locales/fr.json'),
  ar: () => import('./locales/ar.json'),
}
const load = (language: Language) => catalogues[language]()

/** The texts of files, notes and milestones: they come with the first page of a record, for a route's `beforeLoad`. */
export const loadRecordTexts = (): Promise<void> => addCatalogue(load)
