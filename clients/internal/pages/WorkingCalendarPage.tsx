import { isolate } from '@parvis/clients-shared/language/isolate.ts'
import { serverNow } from '@parvis/clients-shared/time/serverTime.ts'
import { dayIn } from '@parvis/schema/days.ts'
import { calendarFaults, type WorkingCalendar } from '@parvis/schema/workingCalendar.ts'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { CalendarConsequence } from '../settings/CalendarConsequence.tsx'
import { Holidays } from '../settings/Holidays.tsx'
import { SettingsForm, SettingsLink, SettingsPage, useIsAdmin } from '../settings/SettingsPage.tsx'
import { typedTime } from '../settings/typedTime.ts'
import { type Settings, usePortalSettings, useSettingsForm } from '../settings/useSettingsForm.ts'
import { WorkingWeek } from '../settings/WorkingWeek.tsx'

type Values = Pick<WorkingCalendar, 'week' | 'holidays'>

const valuesOf = ({ workingCalendar: { week, holidays } }: Settings): Values => ({
  week: week.map(({ weekday, hours }) => ({ weekday, hours: hours.map(({ from, to }) => ({ from, to })) })),
  holidays: holidays.map(({ name, from, to, everyYear }) => ({ name, from, to, everyYear })),
})
/** Times as they are meant, also of the field that somebody has not left yet. */
const timed = (week: Values['week']): Values['week'] =>
  week.map(({ weekday, hours }) => ({
    weekday,
    hours: hours.map(({ from, to }) => ({ from: typedTime(from), to: typedTime(to) })),
  }))
const inputOf = ({ week, holidays }: Partial<Values>) => ({
  workingCalendar: { ...(week && { week: timed(week) }), ...(holidays && { holidays }) },
})

/** What is wrong with a calendar, by the place of the day or holiday, in words. */
function faultsIn(t: TFunction, calendar: WorkingCalendar): Record<string, string> {
  const faults = calendarFaults(calendar, dayIn(calendar.timeZone, serverNow()))
  return Object.fromEntries(faults.map(({ at, fault }) => [at.join('.'), t(`workingCalendar.fault.${fault}`)]))
}

/** Settings → Working calendar: when the firm works, and what follows from it. */
export function WorkingCalendarPage() {
  const { t } = useTranslation()
  const { settings, error, onRetry, onSaved } = usePortalSettings()
  const links = settings && (
    <SettingsLink
      to="/settings/firm"
      title={t('workingCalendar.timeZone', { zone: isolate(settings.workingCalendar.timeZone) })}
    >
      {t('workingCalendar.timeZoneHelp')}
    </SettingsLink>
  )
  return (
    <SettingsPage topic="workingCalendar" links={links} error={error} onRetry={onRetry}>
      {settings && <CalendarForm key={settings.version} settings={settings} onSaved={onSaved} />}
    </SettingsPage>
  )
}

function CalendarForm({ settings, onSaved }: { settings: Settings; onSaved: (settings: Settings) => void }) {
  const { t } = useTranslation()
  const isAdmin = useIsAdmin()
  const { timeZone } = settings.workingCalendar
  const faultsOf = (values: Values) => faultsIn(t, { holidays: values.holidays, week: timed(values.week), timeZone })
  const edit = useSettingsForm(settings, { key: 'workingCalendar', valuesOf, inputOf, faultsOf }, onSaved)
  const { week, holidays } = edit.draft.values
  const errors = placed(edit.errors)
  const said = {
    week: {
      label: t('workingCalendar.week'),
      text: (days: Values['week']) =>
        days
          .map(
            ({ weekday, hours }) =>
              `${t(`workingCalendar.weekday.${weekday}`)} ${hours.map(({ from, to }) => `${from}–${to}`).join(' ')}`,
          )
          .join(' · '),
    },
    holidays: {
      label: t('workingCalendar.holidays'),
      text: (days: Values['holidays']) => days.map(({ name, from }) => `${from} ${name}`).join(' · '),
    },
  }
  const isWhole = calendarFaults({ week: timed(week), holidays, timeZone }, dayIn(timeZone, serverNow())).length === 0
  return (
    <SettingsForm edit={edit} said={said} isAdmin={isAdmin}>
      <CalendarConsequence calendar={isWhole ? { week: timed(week), holidays, timeZone } : null} />
      <WorkingWeek week={week} errors={errors} disabled={!isAdmin} onChange={(next) => edit.set({ week: next })} />
      <Holidays
        holidays={holidays}
        errors={errors}
        disabled={!isAdmin}
        onChange={(next) => edit.set({ holidays: next })}
      />
    </SettingsForm>
  )
}

/** The server says where in its input; here a place is one of the form. */
const placed = (errors: Record<string, string>) =>
  Object.fromEntries(Object.entries(errors).map(([key, text]) => [key.replace(/^workingCalendar\.?/, ''), text]))
