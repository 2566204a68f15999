import { ActionIcon, TextInput } from '@mantine/core'
import { IconCalendar } from '@tabler/icons-react'
import { lazy, Suspense, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../language/useLanguage.ts'
import { dayText, isUnread, typedDay } from './typedDay.ts'

const DayCalendar = lazy(() => import('./DayCalendar.tsx').then((each) => ({ default: each.DayCalendar })))

export type DayFieldProps = {
  label: string
  /** As `typedDay` keeps it. */
  value: string
  error?: string
  required?: boolean
  onChange: (day: string) => void
}

/** A calendar day, typed or chosen on a calendar; both speak the language of the application, not of the browser. */
export function DayField({ label, value, error, required, onChange }: DayFieldProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  // The words behind the day while they are being typed; null when the field shows the day itself.
  const [typed, setTyped] = useState<{ text: string; day: string } | null>(null)
  const isWrong = typed === null && isUnread(value)
  return (
    <TextInput
      label={label}
      withAsterisk={required}
      autoComplete="off"
      placeholder={t('dayField.placeholder')}
      value={typed?.day === value ? typed.text : dayText(value, language)}
      error={error ?? (isWrong ? t('dayField.unreadable') : undefined)}
      onChange={({ currentTarget: { value: text } }) => {
        const day = typedDay(text, language)
        setTyped({ text, day })
        onChange(day)
      }}
      onBlur={() => setTyped(null)}
      rightSectionPointerEvents="all"
      rightSection={<CalendarButton label={label} value={value} onChange={onChange} />}
    />
  )
}

/** Opens the calendar, which is loaded when it is first asked for. */
function CalendarButton({ label, value, onChange }: Pick<DayFieldProps, 'label' | 'value' | 'onChange'>) {
  const { t } = useTranslation()
  const [state, setState] = useState<'never' | 'open' | 'closed'>('never')
  const ref = useRef<HTMLButtonElement>(null)
  const button = (
    <ActionIcon
      ref={ref}
      variant="subtle"
      color="stone"
      aria-label={t('dayField.open', { label })}
      onClick={() => setState(state === 'open' ? 'closed' : 'open')}
    >
      <IconCalendar size={16} stroke={1.6} aria-hidden />
    </ActionIcon>
  )
  if (state === 'never') return button
  function close() {
    setState('closed')
    ref.current?.focus()
  }
  return (
    <Suspense fallback={button}>
      <DayCalendar
        opened={state === 'open'}
        day={isUnread(value) ? '' : value}
        onChoose={(day) => {
          onChange(day)
          close()
        }}
        onClose={close}
      >
        {button}
      </DayCalendar>
    </Suspense>
  )
}
