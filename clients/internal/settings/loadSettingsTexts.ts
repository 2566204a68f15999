import { addCatalogue, type Language } from '@parvis/clients-shared/language/i18n.ts'
import { loadPageTexts } from '../records/loadPageTexts.ts'

const catalogues = {
  en: () => import('./locales/en.json'),
  fr: () => import('./locales/fr.json'),
  ar: () => import('./locales/ar.json'),
}
const load = (language: Language) => catalogues[language]()

/** The texts of the settings; what every page of them says stands among those of the records' pages. */
export async function loadSettingsTexts(): Promise<void> {
  await Promise.all([loadPageTexts(), addCatalogue(load)])
}
