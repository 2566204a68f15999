import { clean } from '@parvis/schema/texts/clean.ts'

/** The time somebody typed, as `09:30`: 9, 930, 9.30, 9h30 and digits of other scripts mean one; what is none stays as it is. */
export function typedTime(text: string): string {
  const figures = clean.figures(text)
  const parts = /^(\d{1,2})(?:[:.h ]?(\d{2}))?h?$/i.exec(figures)
  const [hour, minute] = [Number(parts?.[1]), Number(parts?.[2] ?? 0)]
  const isTime = parts !== null && minute < 60 && (hour < 24 || (hour === 24 && minute === 0))
  return isTime ? `${`${hour}`.padStart(2, '0')}:${`${minute}`.padStart(2, '0')}` : text.trim()
}
