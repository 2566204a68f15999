import { formatMoment } from './formatDate.ts'
import { formatRelative } from './formatRelative.ts'
import { useLanguage } from './useLanguage.ts'

/** How long ago; the exact moment with its zone on hover. */
export function RelativeTime({ value }: { value: string }) {
  const language = useLanguage()
  return (
    <time dateTime={value} title={formatMoment(language, value)}>
      {formatRelative(language, value)}
    </time>
  )
}
