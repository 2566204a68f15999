import { NativeSelect, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { useViewer } from '@parvis/clients-shared/session/SessionProvider.tsx'
import { IconSearch } from '@tabler/icons-react'
import { type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PartyRelation } from '../gql/graphql.ts'
import styles from './FilterBar.module.css'

const typingPauseMs = 250

/** The row of controls above a list. */
export function FilterBar({ children }: { children: ReactNode }) {
  const { t } = useTranslation()
  return (
    <search className={styles.bar} aria-label={t('list.filters')} data-no-print>
      {children}
    </search>
  )
}

/** Whose records: all, mine, those I follow, and my company's where it shares them. */
export function RelationFilter({
  value,
  onChange,
}: {
  value: PartyRelation | undefined
  onChange: (value: PartyRelation | undefined) => void
}) {
  const { t } = useTranslation()
  const { portalUser } = useViewer()
  const choices: { value: PartyRelation | undefined; text: string }[] = [
    { value: undefined, text: 'all' },
    { value: 'MINE', text: 'mine' },
    { value: 'WATCHING', text: 'watching' },
  ]
  const sharesAll = portalUser?.company?.requestSharing === 'EVERYONE'
  if (sharesAll || value === 'COMPANY') choices.push({ value: 'COMPANY', text: 'company' })
  return (
    <fieldset className={styles.relation} aria-label={t('list.relation')}>
      {choices.map((choice) => (
        <button
          key={choice.text}
          type="button"
          aria-pressed={choice.value === value}
          onClick={() => onChange(choice.value)}
        >
          {t(`list.${choice.text}`)}
        </button>
      ))}
    </fieldset>
  )
}

/** Words to look for; asked for a moment after the last letter. */
export function SearchFilter({
  label,
  value,
  onChange,
}: {
  label: string
  value: string
  onChange: (value: string) => void
}) {
  const [typed, setTyped] = useState(value)
  const change = useDebouncedCallback(onChange, typingPauseMs)
  // The address changed by other means: back, or *Clear filters*.
  useEffect(() => setTyped(value), [value])
  return (
    <TextInput
      className={styles.search}
      type="search"
      aria-label={label}
      placeholder={label}
      maxLength={100}
      leftSection={<IconSearch size={18} stroke={1.5} aria-hidden />}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value)
        change(event.currentTarget.value)
      }}
    />
  )
}

export type ChoiceFilterProps = {
  label: string
  /** The text of choosing nothing. */
  any: string
  value: string | undefined
  choices: { value: string; label: string }[]
  onChange: (value: string | undefined) => void
}

/** One choice out of a few; the first one chooses nothing. */
export function ChoiceFilter({ label, any, value, choices, onChange }: ChoiceFilterProps) {
  return (
    <NativeSelect
      className={styles.choice}
      aria-label={label}
      value={value ?? ''}
      data={[{ value: '', label: any }, ...choices]}
      onChange={(event) => onChange(event.currentTarget.value || undefined)}
    />
  )
}
