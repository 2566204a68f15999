import { addCatalogue, type Language } from '@parvis/clients-shared/language/i18n.ts'
import { loadRecordTexts } from '@parvis/clients-shared/records/loadRecordTexts.ts'

const catalogues = {
  en: () => import('./locales/en.json'),
  fr: () => import('./locales/fr.json'),
  ar: () => import('./locales/ar.json'),
}
const load = (language: Language) => catalogues[language]()

/** The texts of a record's page: the sign-in page and the lists do without them. */
export async function loadPageTexts(): Promise<void> {
  await Promise.all([loadRecordTexts(), addCatalogue(load)])
}
