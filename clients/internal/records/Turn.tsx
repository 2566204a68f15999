import { daysSince } from '@parvis/clients-shared/language/formatDate.ts'
import { useToday } from '@parvis/clients-shared/session/useToday.ts'
import { useTranslation } from 'react-i18next'
import styles from '../kit/cells.module.css'
import { dueOf } from './due.ts'

export type TurnProps = {
  words: string
  nobody: boolean
  since: string
  /** After how many days it is late. */
  expectedDays?: number | null
  /** The day after which it is late in any case. */
  dueDate?: string | null
}

/** Whose turn it is and for how many days, which are never cut; late ones stand out. */
export function Turn({ words, nobody, since, expectedDays, dueDate }: TurnProps) {
  const { t } = useTranslation()
  const today = useToday()
  if (nobody) return <span className={styles.nothing}>{t('nobody')}</span>
  const days = daysSince(since)
  const late =
    (expectedDays != null && days > expectedDays) ||
    (dueDate != null && dueOf(dueDate, { soonDays: 0, today }) === 'over')
  return (
    <span className={styles.turn}>
      <span className={styles.strong} title={words}>
        {words}
      </span>
      <span className={late ? styles.late : styles.nothing}>
        {t('records.days', { count: days })}
        {late && <span className="p-visually-hidden"> {t('records.overdue')}</span>}
      </span>
    </span>
  )
}
