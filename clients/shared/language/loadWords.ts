import { addCatalogue, type Language } from './i18n.ts'

const catalogues = {
  en: () => import('@parvis/schema/words/en.json'),
  fr: () => import('@parvis/schema/words/fr.json'),
  ar: () => import('@parvis/schema/words/ar.json'),
}
const load = (language: Language) => catalogues[language]()

/** The words shared with the server, for the `beforeLoad` of what is seen once somebody is signed in. */
export const loadWords = (): Promise<void> => addCatalogue(load)
