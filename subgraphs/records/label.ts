import { compareNames } from '@parvis/schema/texts/compareNames.ts'
import type { Locale } from '@parvis/schema/viewer.ts'

/** A text that staff wrote for clients, in some of the three languages. */
export type Label = Partial<Record<'en' | 'fr' | 'ar', string>>

/** A label in the reader's language, else in English, French or Arabic; empty only when nobody wrote anything. */
export function labelIn(label: Label, locale: Locale): string {
  return label[locale.toLowerCase() as keyof Label] ?? label.en ?? label.fr ?? label.ar ?? ''
}

/** Sorts what has a label as its reader reads it. */
export const byLabel =
  (locale: Locale) =>
  (one: { label: Label }, other: { label: Label }): number =>
    compareNames(labelIn(one.label, locale), labelIn(other.label, locale))
