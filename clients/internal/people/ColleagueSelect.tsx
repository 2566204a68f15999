import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { graphql } from '../gql/gql.ts'

const ColleagueSelect_PeopleDocument = graphql(`
  query ColleagueSelect_People($companyId: ID!, $search: String) {
    portalUsers(first: 50, filter: { companyId: $companyId, search: $search, statuses: [ACTIVE, INVITED] }) {
      nodes { id displayName }
    }
  }
`)

export type ColleagueSelectProps = {
  label: string
  description: string
  /** Of which company; null for none, where nobody can be chosen. */
  companyId: string | null
  /** Who is not their own colleague; null for somebody new. */
  personId: string | null
  value: string | null
  /** Name of the chosen one, known before the list is. */
  valueLabel?: string
  onChange: (id: string | null, name?: string) => void
  error?: string
}

/** Somebody active or invited of a company, found by name. */
export function ColleagueSelect(props: ColleagueSelectProps) {
  const { label, description, companyId, personId, value, valueLabel, onChange, error } = props
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const [search] = useDebouncedValue(text === valueLabel ? '' : text, 200)
  const [{ data }] = useQuery({
    query: ColleagueSelect_PeopleDocument,
    variables: { companyId: companyId ?? '', search: search || null },
    pause: companyId === null,
  })
  const people = companyId ? (data?.portalUsers?.nodes ?? []) : []
  const choices = people
    .filter(({ id }) => id !== personId)
    .map((each) => ({ value: each.id, label: each.displayName }))
  if (value && valueLabel && !choices.some((each) => each.value === value)) {
    choices.unshift({ value, label: valueLabel })
  }
  return (
    <Select
      label={label}
      description={description}
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      disabled={companyId === null}
      data={choices}
      value={value}
      onChange={(id, option) => onChange(id, option?.label as string | undefined)}
      searchable
      // The server found them already.
      filter={({ options }) => options}
      clearable
      clearButtonProps={{ 'aria-label': t('clear') }}
      onSearchChange={setText}
      nothingFoundMessage={t('nothingFound')}
      error={error}
    />
  )
}
