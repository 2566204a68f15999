import { formatDate, tags } from '@parvis/clients-shared/language/formatDate.ts'
import type { Language } from '@parvis/clients-shared/language/i18n.ts'
import { isolate } from '@parvis/clients-shared/language/isolate.ts'
import { useLanguage } from '@parvis/clients-shared/language/useLanguage.ts'
import { serverNow } from '@parvis/clients-shared/time/serverTime.ts'
import { dayIn } from '@parvis/schema/days.ts'
import {
  addWorkingDays,
  addWorkingHours,
  holidayOn,
  isWorkingDay,
  nextWorkingDay,
  nextWorkingMoment,
  type WorkingCalendar,
} from '@parvis/schema/workingCalendar.ts'
import { useTranslation } from 'react-i18next'
import styles from './Calendar.module.css'

const weekdayOf = (language: Language, day: string) =>
  new Intl.DateTimeFormat(tags[language], { weekday: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00Z`))

/** What follows from a calendar today, so that whoever sets it sees what it does; nothing of one that is not whole. */
export function CalendarConsequence({ calendar }: { calendar: WorkingCalendar | null }) {
  const { t } = useTranslation()
  return (
    <section className={styles.consequence} aria-labelledby="calendar-consequence" aria-live="polite">
      <h2 id="calendar-consequence">{t('workingCalendar.consequence')}</h2>
      {calendar ? <Sentences calendar={calendar} /> : <p>{t('workingCalendar.notWhole')}</p>}
    </section>
  )
}

function Sentences({ calendar }: { calendar: WorkingCalendar }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { timeZone } = calendar
  const now = serverNow()
  const today = dayIn(timeZone, now)
  const day = (value: string | null) =>
    value === null
      ? t('workingCalendar.never')
      : t('workingCalendar.day', { weekday: weekdayOf(language, value), date: formatDate(language, value, 'longDay') })
  const moment = (value: number | null) => {
    if (value === null) return t('workingCalendar.never')
    const time = new Intl.DateTimeFormat(tags[language], {
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone,
    })
    return t('workingCalendar.moment', { day: day(dayIn(timeZone, value)), time: time.format(value) })
  }
  const holiday = holidayOn(calendar, today)
  const isAtWork = nextWorkingMoment(calendar, now) === now
  return (
    <ul>
      <li>
        {isWorkingDay(calendar, today)
          ? t(isAtWork ? 'workingCalendar.atWork' : 'workingCalendar.outOfHours', {
              moment: moment(nextWorkingMoment(calendar, now)),
            })
          : holiday
            ? t('workingCalendar.holidayToday', { name: isolate(holiday.name) })
            : t('workingCalendar.offToday', { weekday: weekdayOf(language, today) })}
      </li>
      <li>{t('workingCalendar.next', { day: day(nextWorkingDay(calendar, today)) })}</li>
      <li>{t('workingCalendar.eightHours', { moment: moment(addWorkingHours(calendar, now, 8)) })}</li>
      <li>{t('workingCalendar.fiveDays', { day: day(addWorkingDays(calendar, today, 5)) })}</li>
    </ul>
  )
}
