import { DateText } from '@parvis/clients-shared/DateText.tsx'
import { formatList } from '@parvis/clients-shared/formatDate.ts'
import { useLanguage } from '@parvis/clients-shared/useLanguage.ts'
import { Trans } from 'react-i18next'

export type SeenByProps = {
  record: { requester: { displayName: string } | null; watchers: readonly { displayName: string }[] }
  since: string
}

/** "Rima Haddad and Karim Aoun since 12 May". */
export function SeenBy({ record: { requester, watchers }, since }: SeenByProps) {
  const language = useLanguage()
  const names = [requester, ...watchers].flatMap((person) => (person ? [person.displayName] : []))
  return (
    <>
      <bdi>{formatList(language, names)}</bdi>{' '}
      <Trans i18nKey="records.since" components={{ date: <DateText value={since} width="day" /> }} />
    </>
  )
}
