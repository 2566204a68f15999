import { addCatalogue, type Language } from './i18n.ts'

const catalogues = {
  en: () => import('./recordTexts/locales/en.json'),
  fr: () => import('./recordTexts/locales/fr.json'),
  ar: () => import('./recordTexts/locales/ar.json'),
}
const load = (language: Language) => catalogues[language]()

/** The texts of files, notes and milestones: they come with the first page of a record, for a route's `beforeLoad`. */
export const loadRecordTexts = (): Promise<void> => addCatalogue(load)
