import { addCatalogue, type Language } from '../language/i18n.ts'
import { loadRecordTexts } from '../records/loadRecordTexts.ts'

const catalogues = {
  en: () => import('./locales/en.json'),
  fr: () => import('./locales/fr.json'),
  ar: () => import('./locales/ar.json'),
}
const load = (language: Language) => catalogues[language]()

/** What only the page about being away says, for a route's `beforeLoad`. */
export const loadAbsenceTexts = async (): Promise<void> =>
  // A day's field speaks with the words of a record's page.
  void (await Promise.all([loadRecordTexts(), addCatalogue(load)]))
