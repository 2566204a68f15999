import { daysSince } from '@parvis/clients-shared/language/formatDate.ts'
import { useTranslation } from 'react-i18next'
import styles from '../kit/cells.module.css'

export type TurnProps = { words: string; nobody: boolean; since: string; expectedDays?: number | null }

/** Whose turn it is and for how many days; late ones stand out. */
export function Turn({ words, nobody, since, expectedDays }: TurnProps) {
  const { t } = useTranslation()
  if (nobody) return <span className={styles.nothing}>{t('nobody')}</span>
  const days = daysSince(since)
  const late = expectedDays != null && days > expectedDays
  return (
    <>
      <span className={styles.strong}>{words}</span>{' '}
      <span className={late ? styles.late : styles.nothing}>{t('records.days', { count: days })}</span>
    </>
  )
}
