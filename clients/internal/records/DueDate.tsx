import { DateText } from '@parvis/clients-shared/language/DateText.tsx'
import { useToday } from '@parvis/clients-shared/session/useToday.ts'
import { useTranslation } from 'react-i18next'
import styles from '../kit/cells.module.css'
import { dueOf } from './due.ts'

export type DueDateProps = {
  value: string
  /** How many days before it stands out. */
  soonDays?: number
  /** Nothing is to be done any more. */
  done?: boolean
  /** `day` leaves the year out. */
  width?: 'short' | 'day'
}

const looks = { over: styles.late, soon: styles.soon, later: undefined }

/** A day something is to be done by, at the firm: it stands out when it is near, and more once it is past. */
export function DueDate({ value, soonDays = 7, done = false, width }: DueDateProps) {
  const { t } = useTranslation()
  const today = useToday()
  const due = done ? 'later' : dueOf(value, { soonDays, today })
  return (
    <span className={looks[due]}>
      <DateText value={value} width={width} />
      {due === 'over' && <span className="p-visually-hidden"> {t('records.overdue')}</span>}
    </span>
  )
}
