import { addCatalogue, type Language } from '@parvis/clients-shared/language/i18n.ts'
import { loadRecordTexts } from '@parvis/clients-shared/records/loadRecordTexts.ts'

const catalogues = {
  en: () => import('./locales/en.json'),
  fr: () => import('./locales/fr.json'),
  ar: () => import('./locales/ar.json'),
}
const load = (language: Language) => catalogues[language]()

/** What only a record's page and a peek say: it comes with the first of them. */
export const loadPageTexts = async (): Promise<void> =>
  void (await Promise.all([loadRecordTexts(), addCatalogue(load)]))
