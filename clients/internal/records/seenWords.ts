import { formatList } from '@parvis/clients-shared/language/formatDate.ts'
import type { Language } from '@parvis/clients-shared/language/i18n.ts'
import type { Seen } from '@parvis/clients-shared/records/SeenLine.tsx'
import type { TFunction } from 'i18next'
import type { PortalUserStatus } from '../gql/graphql.ts'

/** One who can see a record, will once they set a password, or could before a company move or a deactivation. */
export type Reader = { person: { displayName: string } | null; canSee: boolean; invited: boolean }

/** What the green line of one record depends on (V11): the share, and who has access now; requester and watchers first. */
export type Shared = { share: { visible: boolean } | null; readers: readonly Reader[] | null }

/** The same in a list, where nobody asks whether a watcher still has access. */
export type SharedInList = {
  share: { visible: boolean } | null
  requester: { displayName: string; status: PortalUserStatus | null } | null
  watchers: readonly unknown[] | null
}

/** How many people are named before the others are only counted. */
const maxNamed = 4

/** The mark at a record's start edge. */
export function seenOf({ share }: Pick<Shared, 'share'>): Seen {
  return share?.visible ? 'visible' : 'hidden'
}

type How = { t: TFunction; language: Language }

/** Those who have access now, in one list: "Rima Haddad, Karim Aoun and 3 more"; empty when nobody has. */
export const readerNames = (readers: readonly Reader[], how: How): string =>
  namesOf(readers.filter(({ canSee }) => canSee).map(personOf(how)), how)

/** "Invited, cannot see it yet: Joëlle Mansour"; empty when nobody is. */
export function invitedWords(readers: readonly Reader[], how: How): string {
  const people = namesOf(readers.filter(({ invited }) => invited).map(personOf(how)), how)
  return people && how.t('records.invited', { people })
}

const personOf =
  ({ t }: How) =>
  ({ person }: Reader) => ({ displayName: person?.displayName ?? t('records.somebody') })

/** People in one list, of many the first: "Rima Haddad, Karim Aoun and 3 more". */
export function namesOf(people: readonly { displayName: string }[], { t, language }: How): string {
  const names = people.map(({ displayName }) => displayName)
  const more = names.length - maxNamed
  if (more < 2) return formatList(language, names)
  return formatList(language, [...names.slice(0, maxNamed), t('records.more', { count: more })])
}

/**
 * The words that go with the mark: "Client can see it: Rima Haddad and Karim Aoun", and who was invited and cannot yet;
 * empty while it is hidden.
 */
export function seenWords({ share, readers }: Shared, how: How): string {
  if (!share?.visible) return ''
  const { t } = how
  if (!readers) return t('records.keyVisible')
  const people = readerNames(readers, how)
  const invited = invitedWords(readers, how)
  if (!people) return invited ? t('records.shownTo', { invited }) : t('records.seenByNobodyNow')
  const seen = t('records.seenBy', { people })
  return invited ? t('records.seenAndInvited', { seen, invited }) : seen
}

/** The same for a row of a list: "Client can see it: Rima Haddad and watchers". */
export function seenWordsInList({ share, requester, watchers }: SharedInList, t: TFunction): string {
  if (!share?.visible) return ''
  const name = requester?.displayName ?? t('records.somebody')
  if (requester?.status === 'INVITED' && !watchers?.length) {
    return t('records.shownTo', { invited: t('records.invited', { people: name }) })
  }
  return t(watchers?.length ? 'records.seenByWatchers' : 'records.seenBy', { name, people: name })
}
