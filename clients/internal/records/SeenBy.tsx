import { DateText } from '@parvis/clients-shared/language/DateText.tsx'
import { TextWith } from '@parvis/clients-shared/language/TextWith.tsx'
import { useLanguage } from '@parvis/clients-shared/language/useLanguage.ts'
import { useTranslation } from 'react-i18next'
import { invitedWords, type Reader, readerNames } from './seenWords.ts'

export type SeenByProps = { readers: readonly Reader[]; since: string }

/** "Rima Haddad and Karim Aoun since 12 May": who has access now, and who was invited and has not yet. */
export function SeenBy({ readers, since }: SeenByProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const names = readerNames(readers, { t, language })
  const invited = invitedWords(readers, { t, language })
  if (!names && !invited) return t('records.seenByNobodyNow')
  return (
    <>
      {names && (
        <div>
          {names}{' '}
          <TextWith text={t('records.since')}>
            <DateText value={since} width="day" />
          </TextWith>
        </div>
      )}
      {invited && <div>{invited}</div>}
    </>
  )
}
