import { formatList } from '@parvis/clients-shared/language/formatDate.ts'
import { useLanguage } from '@parvis/clients-shared/language/useLanguage.ts'
import { IconLock } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import styles from './RestrictedMark.module.css'
import { type PrivacyRead, recordPrivacy, seersOf } from './recordPrivacy.ts'

/** That a record is restricted to named staff, and to whom; nothing for one that the whole legal team sees. */
export function RestrictedMark({ record }: { record: PrivacyRead }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const privacy = recordPrivacy(record)
  if (!privacy.isPrivate) return null
  const names = seersOf(privacy).map(({ displayName }) => displayName)
  return (
    <p className={styles.mark}>
      <IconLock size={15} className={styles.lock} aria-hidden />
      <span>
        <strong>{t('records.private')}</strong>
        {t('privacy.names', { names: formatList(language, [...names, t('privacy.administrators')]) })}
      </span>
    </p>
  )
}
