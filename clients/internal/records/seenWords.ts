import { formatList } from '@parvis/clients-shared/language/formatDate.ts'
import type { Language } from '@parvis/clients-shared/language/i18n.ts'
import type { Seen } from '@parvis/clients-shared/records/SeenLine.tsx'
import type { TFunction } from 'i18next'

/** One who can see a record, or could before a company move or a deactivation. */
export type Reader = { person: { displayName: string } | null; canSee: boolean }

/** What the green line of one record depends on (V11): the share, and who has access now; requester and watchers first. */
export type Shared = { share: { visible: boolean } | null; readers: readonly Reader[] | null }

/** The same in a list, where nobody asks whether a watcher still has access. */
export type SharedInList = {
  share: { visible: boolean } | null
  requester: { displayName: string } | null
  watchers: readonly unknown[] | null
}

/** How many people are named before the others are only counted. */
const maxNamed = 4

/** The mark at a record's start edge. */
export function seenOf({ share }: Pick<Shared, 'share'>): Seen {
  return share?.visible ? 'visible' : 'hidden'
}

/** Those who have access now, in one list: "Rima Haddad, Karim Aoun and 3 more"; empty when nobody has. */
export function readerNames(readers: readonly Reader[], { t, language }: { t: TFunction; language: Language }): string {
  const names = readers.flatMap(({ person, canSee }) => (canSee ? [person?.displayName ?? t('records.somebody')] : []))
  const more = names.length - maxNamed
  if (more < 2) return formatList(language, names)
  return formatList(language, [...names.slice(0, maxNamed), t('records.more', { count: more })])
}

/** The words that go with the mark: "Client can see it: Rima Haddad and Karim Aoun"; empty while it is hidden. */
export function seenWords({ share, readers }: Shared, how: { t: TFunction; language: Language }): string {
  if (!share?.visible) return ''
  const { t } = how
  if (!readers) return t('records.keyVisible')
  const people = readerNames(readers, how)
  return people ? t('records.seenBy', { people }) : t('records.seenByNobodyNow')
}

/** The same for a row of a list: "Client can see it: Rima Haddad and watchers". */
export function seenWordsInList({ share, requester, watchers }: SharedInList, t: TFunction): string {
  if (!share?.visible) return ''
  const name = requester?.displayName ?? t('records.somebody')
  return t(watchers?.length ? 'records.seenByWatchers' : 'records.seenBy', { name, people: name })
}
