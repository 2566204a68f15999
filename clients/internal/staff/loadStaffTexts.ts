import { addCatalogue, type Language } from '@parvis/clients-shared/language/i18n.ts'
import { loadRecordTexts } from '@parvis/clients-shared/records/loadRecordTexts.ts'

const catalogues = {
  en: () => import('./locales/en.json'),
  fr: () => import('./locales/fr.json'),
  ar: () => import('./locales/ar.json'),
}
const load = (language: Language) => catalogues[language]()

/** What only the pages about the legal team say: it comes with the first of them. */
export const loadStaffTexts = async (): Promise<void> =>
  // What two people wrote into a form at once is held together in the words of a record's page.
  void (await Promise.all([loadRecordTexts(), addCatalogue(load)]))
