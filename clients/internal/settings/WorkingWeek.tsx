import { ActionIcon, Button, Checkbox } from '@mantine/core'
import { FieldError } from '@parvis/clients-shared/kit/FieldError.tsx'
import { usualWeek, type WorkingDay, type WorkingHours, weekdays } from '@parvis/schema/workingCalendar.ts'
import { IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import styles from './Calendar.module.css'
import settingsStyles from './Settings.module.css'
import { placeOf } from './topics.ts'
import { typedTime } from './typedTime.ts'

type WorkingWeekProps = {
  week: WorkingDay[]
  /** By the place of a day: `week.0`. */
  errors: Record<string, string>
  disabled: boolean
  onChange: (week: WorkingDay[]) => void
}

/** The days of the week on which the firm works, each with its hours. */
export function WorkingWeek({ week, errors, disabled, onChange }: WorkingWeekProps) {
  const { t } = useTranslation()
  function change(weekday: WorkingDay['weekday'], hours: WorkingHours[]) {
    const others = week.filter((day) => day.weekday !== weekday)
    const next = hours.length > 0 ? [...others, { weekday, hours }] : others
    onChange(weekdays.flatMap((each) => next.filter((day) => day.weekday === each)))
  }
  /** As the day before it that works, so that a week is filled in quickly. */
  function begin(weekday: WorkingDay['weekday']) {
    const before = week.filter((day) => weekdays.indexOf(day.weekday) < weekdays.indexOf(weekday)).at(-1)
    change(weekday, (before ?? week[0] ?? usualWeek[0]!).hours)
  }
  return (
    <fieldset className={settingsStyles.group} id={placeOf('week')}>
      <legend>{t('workingCalendar.week')}</legend>
      <p className={settingsStyles.help}>{t('workingCalendar.weekHelp')}</p>
      {weekdays.map((weekday) => {
        const at = week.findIndex((day) => day.weekday === weekday)
        const hours = week[at]?.hours ?? []
        return (
          <div key={weekday} className={styles.day}>
            <Checkbox
              className={styles.weekday}
              label={t(`workingCalendar.weekday.${weekday}`)}
              checked={at >= 0}
              disabled={disabled}
              onChange={({ currentTarget: { checked } }) => (checked ? begin(weekday) : change(weekday, []))}
            />
            {at < 0 ? (
              <span className={styles.off}>{t('workingCalendar.off')}</span>
            ) : (
              <Hours
                day={t(`workingCalendar.weekday.${weekday}`)}
                hours={hours}
                disabled={disabled}
                onChange={(next) => change(weekday, next)}
              />
            )}
            <FieldError>{errors[`week.${at}`]}</FieldError>
          </div>
        )
      })}
    </fieldset>
  )
}

type HoursProps = { day: string; hours: WorkingHours[]; disabled: boolean; onChange: (hours: WorkingHours[]) => void }

function Hours({ day, hours, disabled, onChange }: HoursProps) {
  const { t } = useTranslation()
  const replace = (at: number, patch: Partial<WorkingHours>) =>
    onChange(hours.map((span, index) => (index === at ? { ...span, ...patch } : span)))
  return (
    <div className={styles.hours}>
      {hours.map((span, at) => {
        const one = hours.length > 1 ? t('workingCalendar.span', { day, count: at + 1 }) : day
        return (
          <span key={at} className={styles.span} dir="ltr">
            <TimeInput
              label={t('workingCalendar.from', { day: one })}
              value={span.from}
              disabled={disabled}
              onChange={(from) => replace(at, { from })}
            />
            <span aria-hidden>–</span>
            <TimeInput
              label={t('workingCalendar.to', { day: one })}
              value={span.to}
              disabled={disabled}
              onChange={(to) => replace(at, { to })}
            />
            {hours.length > 1 && !disabled && (
              <ActionIcon
                variant="subtle"
                color="stone"
                className={styles.target}
                aria-label={t('workingCalendar.removeSpan', { day: one })}
                onClick={() => onChange(hours.filter((_, index) => index !== at))}
              >
                <IconX size={16} aria-hidden />
              </ActionIcon>
            )}
          </span>
        )
      })}
      {hours.length === 1 && !disabled && (
        <Button
          variant="subtle"
          className={styles.break}
          aria-label={t('workingCalendar.addBreakOn', { day })}
          onClick={() => onChange(withBreak(hours[0]!))}
        >
          {t('workingCalendar.addBreak')}
        </Button>
      )}
    </div>
  )
}

type TimeInputProps = { label: string; value: string; disabled: boolean; onChange: (time: string) => void }

/** A time as the firm's clocks show it, whatever the browser makes of times; read when it is left. */
function TimeInput({ label, value, disabled, onChange }: TimeInputProps) {
  return (
    <input
      type="text"
      inputMode="numeric"
      maxLength={5}
      autoComplete="off"
      aria-label={label}
      value={value}
      disabled={disabled}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      onBlur={({ currentTarget }) => onChange(typedTime(currentTarget.value))}
    />
  )
}

/** An hour off at noon where that is within the hours, else in their middle. */
function withBreak({ from, to }: WorkingHours): WorkingHours[] {
  if (from < '12:00' && to > '13:00')
    return [
      { from, to: '12:00' },
      { from: '13:00', to },
    ]
  const hour = Math.floor((Number(from.slice(0, 2)) + Number(to.slice(0, 2))) / 2)
  const middle = `${hour}`.padStart(2, '0')
  return [
    { from, to: `${middle}:00` },
    { from: `${middle}:30`, to },
  ]
}
