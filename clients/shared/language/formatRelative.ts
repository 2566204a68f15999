import { distance } from '../time/distance.ts'
import { serverNow } from '../time/serverTime.ts'
import { tags } from './formatDate.ts'
import type { Language } from './i18n.ts'

/** How long ago or ahead, by the reader's calendar and the server's clock: "20 minutes ago", "yesterday". */
export function formatRelative(language: Language, value: string, now = serverNow()): string {
  const { count, unit } = distance(value, now)
  return new Intl.RelativeTimeFormat(tags[language], { numeric: 'auto' }).format(count, unit)
}
