import { addCatalogue, type Language } from '@parvis/clients-shared/language/i18n.ts'

const catalogues = {
  en: () => import('./locales/en.json'),
  fr: () => import('./locales/fr.json'),
  ar: () => import('./locales/ar.json'),
}
const load = (language: Language) => catalogues[language]()

/** The texts of inviting many people. */
export const loadInvitingTexts = (): Promise<void> => addCatalogue(load)
