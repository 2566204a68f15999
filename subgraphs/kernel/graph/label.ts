import { compareNames } from '@parvis/schema/texts/compareNames.ts'
import type { Locale, Viewer } from '@parvis/schema/viewer.ts'

/** A text that staff wrote for clients, in some of the three languages. */
export type Label = Partial<Record<'en' | 'fr' | 'ar', string | null>>

type Reader = { locale: Locale; viewer: Pick<Viewer, 'firmLocale'> | null }

/** A label in the reader's language, else in the firm's, else in whichever it was written; empty when in none. */
export function labelIn(label: Label, { locale, viewer }: Reader): string {
  const written = (language: Locale) => label[language.toLowerCase() as keyof Label]
  return written(locale) ?? written(viewer?.firmLocale ?? 'EN') ?? label.en ?? label.fr ?? label.ar ?? ''
}

/** Sorts what has a label as its reader reads it. */
export const byLabel =
  (reader: Reader) =>
  (one: { label: Label }, other: { label: Label }): number =>
    compareNames(labelIn(one.label, reader), labelIn(other.label, reader))
