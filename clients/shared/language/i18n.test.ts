import { afterEach, beforeEach, expect, it, vi } from 'vitest'

const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

beforeEach(() => {
  vi.resetModules()
  const store = new Map<string, string>([['parvis.language', 'ar']])
  vi.stubGlobal('localStorage', { getItem: (key: string) => store.get(key) ?? null, setItem: store.set.bind(store) })
  vi.stubGlobal('navigator', { languages: ['de-DE', 'fr-FR'] })
  vi.stubGlobal('document', { documentElement: {} })
})

afterEach(() => vi.unstubAllGlobals())

it('has the texts of a page whose catalogue arrives while the language is switched', async () => {
  const { startI18n, addCatalogue, switchLanguage } = await import('./i18n.ts')
  const i18n = await startI18n()
  expect(i18n.t('cancel')).toBe('إلغاء')
  const load = async (language: string) => {
    await later(language === 'ar' ? 20 : 5)
    return { default: { page: `page in ${language}` } }
  }
  const switching = switchLanguage('en')
  await Promise.all([addCatalogue(load), addCatalogue(load), switching])
  expect(i18n.t('page')).toBe('page in en')
  await switchLanguage('ar')
  expect(i18n.t('page')).toBe('page in ar')
  expect(document.documentElement.dir).toBe('rtl')
})

it('takes the first language of the browser that we speak', async () => {
  localStorage.setItem('parvis.language', 'tlh')
  const { preferredLanguage } = await import('./i18n.ts')
  expect(preferredLanguage()).toBe('fr')
})
