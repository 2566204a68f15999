import { DateText } from '@parvis/clients-shared/DateText.tsx'
import { formatList } from '@parvis/clients-shared/formatDate.ts'
import { TextWith } from '@parvis/clients-shared/TextWith.tsx'
import { useLanguage } from '@parvis/clients-shared/useLanguage.ts'
import { useTranslation } from 'react-i18next'

export type SeenByProps = {
  record: { requester: { displayName: string } | null; watchers: readonly { displayName: string }[] }
  since: string
}

/** "Rima Haddad and Karim Aoun since 12 May". */
export function SeenBy({ record: { requester, watchers }, since }: SeenByProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const names = [requester, ...watchers].flatMap((person) => (person ? [person.displayName] : []))
  return (
    <>
      {formatList(language, names)}{' '}
      <TextWith text={t('records.since')}>
        <DateText value={since} width="day" />
      </TextWith>
    </>
  )
}
