import type { Seen } from '@parvis/clients-shared/SeenLine.tsx'
import type { TFunction } from 'i18next'

/** What the green line depends on (V11): the share, and who is named on the record. */
export type Shared = {
  share: { visible: boolean } | null
  requester: { displayName: string } | null
  watchers: readonly unknown[]
}

/** The mark at a record's start edge. */
export function seenOf({ share }: Pick<Shared, 'share'>): Seen {
  return share?.visible ? 'visible' : 'hidden'
}

/** The words that go with the mark: "Client can see it: Rima Haddad, 2 watchers"; empty when nobody can. */
export function seenWords({ share, requester, watchers }: Shared, t: TFunction): string {
  if (!share?.visible) return ''
  const name = requester?.displayName ?? t('records.somebody')
  return t('records.seenBy', { name, count: watchers.length })
}
