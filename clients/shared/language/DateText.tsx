import { formatDate } from './formatDate.ts'
import { useLanguage } from './useLanguage.ts'

/** A day or a moment as a date: "12 May 2026". `width="day"` leaves the year out, `"long"` writes the month out. */
export function DateText({ value, width = 'short' }: { value: string; width?: 'short' | 'long' | 'day' }) {
  return <time dateTime={value}>{formatDate(useLanguage(), value, width)}</time>
}
