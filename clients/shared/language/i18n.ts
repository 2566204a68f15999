import i18next, { type i18n as I18n, type Resource } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { isolate } from './isolate.ts'

/** A language of the product, as the browser names it. */
export type Language = 'en' | 'fr' | 'ar'
/** A set of texts; plurals are keys with `_one`, `_few` and so on. */
export type Catalogue = Record<string, unknown>
/** Loads one language of an application's own texts. */
export type LoadCatalogue = (language: Language) => Promise<{ default: Catalogue }>

/** The languages in the order they are offered. */
export const languages: Language[] = ['en', 'fr', 'ar']

const storageKey = 'parvis.language'

type Module = { default: Catalogue }

/** The texts of every page, and of those before signing in. */
const sharedCatalogues: Record<Language, () => Promise<Module[]>> = {
  en: () => Promise.all([import('../locales/en.json'), import('../account/locales/en.json')]),
  fr: () => Promise.all([import('../locales/fr.json'), import('../account/locales/fr.json')]),
  ar: () => Promise.all([import('../locales/ar.json'), import('../account/locales/ar.json')]),
}

/** The schema's name of a language. */
export function localeOf(language: Language): 'EN' | 'FR' | 'AR' {
  return language.toUpperCase() as 'EN' | 'FR' | 'AR'
}

/** The language of a locale of the schema. */
export function languageOf(locale: 'EN' | 'FR' | 'AR'): Language {
  return locale.toLowerCase() as Language
}

/** Arabic is written from right to left. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr'
}

function isLanguage(value: string | null | undefined): value is Language {
  return languages.includes(value as Language)
}

/** Chosen before on this device, else the first the browser prefers that we speak, else English. */
export function preferredLanguage(): Language {
  const chosen = localStorage.getItem(storageKey)
  if (isLanguage(chosen)) return chosen
  return navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'en'
}

const loaders = new Set<LoadCatalogue>()

async function catalogueOf(language: Language): Promise<Catalogue> {
  const application = Promise.all([...loaders].map((load) => load(language)))
  const modules = [...(await sharedCatalogues[language]()), ...(await application)]
  return Object.assign({}, ...modules.map((each) => each.default))
}

function keepDirection(value: unknown): string {
  const text = String(value)
  return /\p{L}/u.test(text) ? isolate(text) : text
}

function describeDocument(language: Language) {
  document.documentElement.lang = language
  document.documentElement.dir = directionOf(language)
}

/** Starts the texts in the preferred language; the other languages are loaded when they are chosen. */
export async function startI18n(load?: LoadCatalogue): Promise<I18n> {
  if (load) loaders.add(load)
  const language = preferredLanguage()
  const resources: Resource = { [language]: { translation: (await catalogueOf(language)) as Resource[string][string] } }
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources,
    // React escapes what is put into a text; here names of the other script are kept in their own direction.
    interpolation: { escapeValue: true, escape: keepDirection },
    returnEmptyString: false,
    react: { useSuspense: false },
  })
  describeDocument(language)
  return i18next
}

const added = new Map<LoadCatalogue, Promise<void>>()

async function addTexts(load: LoadCatalogue): Promise<void> {
  const language = i18next.language as Language
  const { default: catalogue } = await load(language)
  i18next.addResourceBundle(language, 'translation', catalogue, true, true)
}

/** Loads more texts in the present language, once, before the pages that use them; they follow every later switch. */
export function addCatalogue(load: LoadCatalogue): Promise<void> {
  const known = added.get(load)
  if (known) return known
  // A switch that happens meanwhile must already bring these texts along.
  loaders.add(load)
  const adding = addTexts(load)
  added.set(load, adding)
  adding.catch(() => added.delete(load))
  return adding
}

/** Switches every text, the direction and the dates to a language and remembers it on this device. */
export async function switchLanguage(language: Language): Promise<void> {
  localStorage.setItem(storageKey, language)
  let count: number
  do {
    count = loaders.size
    i18next.addResourceBundle(language, 'translation', await catalogueOf(language), true, true)
  } while (loaders.size !== count)
  await i18next.changeLanguage(language)
  describeDocument(language)
}
