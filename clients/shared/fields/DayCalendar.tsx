import '@mantine/dates/styles.css'
import { Popover } from '@mantine/core'
import { DatePicker } from '@mantine/dates'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../language/useLanguage.ts'
import { todayHere } from '../time/calendar.ts'
import { calendarLocale } from './calendarLocale.ts'

export type DayCalendarProps = {
  opened: boolean
  /** Empty for none. */
  day: string
  onChoose: (day: string) => void
  onClose: () => void
  /** The button it hangs on. */
  children: ReactNode
}

/** A month of days to choose from, below its button; arrows move, Enter chooses, Escape closes. */
export function DayCalendar({ opened, day, onChoose, onClose, children }: DayCalendarProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const first = day || todayHere()
  return (
    <Popover opened={opened} onChange={(next) => !next && onClose()} position="bottom-end" trapFocus>
      <Popover.Target>{children}</Popover.Target>
      <Popover.Dropdown>
        <DatePicker
          size="md"
          locale={calendarLocale(language)}
          firstDayOfWeek={1}
          weekendDays={[]}
          hideOutsideDates
          highlightToday
          value={day || null}
          defaultDate={first}
          getDayProps={(each) => ({ 'data-autofocus': each === first || undefined })}
          // Escape closes the calendar and not the dialog it stands in.
          __stopPropagation
          onChange={(chosen) => chosen && onChoose(chosen)}
          ariaLabels={{
            nextMonth: t('dayField.nextMonth'),
            previousMonth: t('dayField.previousMonth'),
            nextYear: t('dayField.nextYear'),
            previousYear: t('dayField.previousYear'),
            nextDecade: t('dayField.nextDecade'),
            previousDecade: t('dayField.previousDecade'),
          }}
        />
      </Popover.Dropdown>
    </Popover>
  )
}
