import { ActionIcon, Button, Checkbox, TextInput } from '@mantine/core'
import { DayField } from '@parvis/clients-shared/fields/DayField.tsx'
import { FieldError } from '@parvis/clients-shared/kit/FieldError.tsx'
import { useToday } from '@parvis/clients-shared/session/useToday.ts'
import { type Holiday, maxHolidays } from '@parvis/schema/workingCalendar.ts'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './Calendar.module.css'
import settingsStyles from './Settings.module.css'
import { placeOf } from './topics.ts'

type HolidaysProps = {
  holidays: Holiday[]
  /** By the place of a holiday: `holidays.0`; what is wrong with the whole calendar under `''`. */
  errors: Record<string, string>
  disabled: boolean
  onChange: (holidays: Holiday[]) => void
}

/** Days on which nobody of the firm works. */
export function Holidays({ holidays, errors, disabled, onChange }: HolidaysProps) {
  const { t } = useTranslation()
  const today = useToday()
  const list = useRef<HTMLOListElement>(null)
  const add = useRef<HTMLButtonElement>(null)
  const replace = (at: number, patch: Partial<Holiday>) =>
    onChange(holidays.map((holiday, index) => (index === at ? { ...holiday, ...patch } : holiday)))
  function addOne() {
    onChange([...holidays, { name: '', from: today, to: today, everyYear: false }])
    // Once it is drawn.
    requestAnimationFrame(() => list.current?.lastElementChild?.querySelector('input')?.focus())
  }
  function remove(at: number) {
    onChange(holidays.filter((_, index) => index !== at))
    add.current?.focus()
  }
  return (
    <fieldset className={settingsStyles.group} id={placeOf('holidays')}>
      <legend>{t('workingCalendar.holidays')}</legend>
      <p className={settingsStyles.help}>{t('workingCalendar.holidaysHelp')}</p>
      {holidays.length === 0 && <p className={settingsStyles.help}>{t('workingCalendar.noHolidays')}</p>}
      <ol className={styles.holidays} ref={list}>
        {holidays.map((holiday, at) => (
          <li key={at} className={styles.holiday}>
            <fieldset disabled={disabled} aria-label={holiday.name || t('workingCalendar.newHoliday')}>
              <TextInput
                label={t('workingCalendar.name')}
                dir="auto"
                maxLength={100}
                value={holiday.name}
                onChange={({ currentTarget }) => replace(at, { name: currentTarget.value })}
              />
              <DayField
                label={t('workingCalendar.firstDay')}
                value={holiday.from}
                // One day is the usual holiday: its last day goes with the first.
                onChange={(from) =>
                  replace(at, holiday.to === holiday.from || holiday.to < from ? { from, to: from } : { from })
                }
              />
              <DayField
                label={t('workingCalendar.lastDay')}
                value={holiday.to}
                onChange={(to) => replace(at, { to })}
              />
              <Checkbox
                className={styles.everyYear}
                label={t('workingCalendar.everyYear')}
                checked={holiday.everyYear}
                onChange={({ currentTarget }) => replace(at, { everyYear: currentTarget.checked })}
              />
              {!disabled && (
                <ActionIcon
                  variant="subtle"
                  color="stone"
                  className={styles.target}
                  aria-label={t('workingCalendar.removeHoliday', {
                    name: holiday.name || t('workingCalendar.newHoliday'),
                  })}
                  onClick={() => remove(at)}
                >
                  <IconX size={16} aria-hidden />
                </ActionIcon>
              )}
            </fieldset>
            <FieldError>{errors[`holidays.${at}`]}</FieldError>
          </li>
        ))}
      </ol>
      {!disabled && holidays.length < maxHolidays && (
        <Button ref={add} variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={addOne}>
          {t('workingCalendar.addHoliday')}
        </Button>
      )}
    </fieldset>
  )
}
