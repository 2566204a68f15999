import { formatMoment } from '@parvis/clients-shared/language/formatDate.ts'
import { useLanguage } from '@parvis/clients-shared/language/useLanguage.ts'
import { useTranslation } from 'react-i18next'
import styles from './FileDialog.module.css'
import type { FilePast } from './staffFiles.ts'

/** Who opened or downloaded a file, which version, how often, when last; clients before the legal team. */
export function Readings({ readings }: Pick<FilePast, 'readings'>) {
  const { t } = useTranslation()
  const language = useLanguage()
  const isClient = ({ reader }: FilePast['readings'][number]) => reader?.__typename === 'PortalUser'
  const sorted = [...readings].sort((one, other) => Number(isClient(other)) - Number(isClient(one)))
  if (sorted.length === 0) return <p className={styles.help}>{t('attachments.nobodyOpened')}</p>
  return (
    <ul className={styles.list}>
      {sorted.map((reading) => (
        <li key={`${reading.reader?.id} ${reading.version}`}>
          <span className={styles.grow}>
            <bdi>{reading.reader?.displayName ?? t('files.someone')}</bdi>{' '}
            <span className={styles.about}>
              {isClient(reading) ? t('attachments.reader.client') : t('attachments.reader.staff')}
            </span>
          </span>
          <span className={styles.about}>
            v{reading.version}
            {t('listSeparator')}
            {t('attachments.opened', { count: reading.count })}
            {t('listSeparator')}
            <time dateTime={reading.lastAt}>{formatMoment(language, reading.lastAt)}</time>
          </span>
        </li>
      ))}
    </ul>
  )
}
