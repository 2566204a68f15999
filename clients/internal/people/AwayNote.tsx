import { formatDate } from '@parvis/clients-shared/language/formatDate.ts'
import { useLanguage } from '@parvis/clients-shared/language/useLanguage.ts'
import { useTranslation } from 'react-i18next'

type Away = { from: string; to: string; deputy: { displayName: string; isActive: boolean } }

/** When somebody is away, and who stands in. */
export function AwayNote({ away: { from, to, deputy } }: { away: Away }) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <p>
      {t('team.awayNow', { from: formatDate(language, from), to: formatDate(language, to) })}{' '}
      {deputy.isActive && t('team.deputyIs', { name: deputy.displayName })}
    </p>
  )
}
