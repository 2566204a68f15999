import type { Language } from '../language/i18n.ts'

const units = ['kilobyte', 'megabyte', 'gigabyte'] as const
const tags: Record<Language, string> = { en: 'en-GB', fr: 'fr-FR', ar: 'ar-LB-u-nu-latn' }

/** A size in the largest unit that fits: "1.4 MB". */
export function formatBytes(language: Language, bytes: number): string {
  const step = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(bytes, 1)) / 3) - 1))
  const value = Math.max(0.1, bytes / 1000 ** (step + 1))
  return new Intl.NumberFormat(tags[language], {
    style: 'unit',
    unit: units[step],
    unitDisplay: 'short',
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value)
}
