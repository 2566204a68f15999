import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { graphql } from '../gql/gql.ts'

const CompanySelect_CompaniesDocument = graphql(`
  query CompanySelect_Companies($search: String) {
    companies(first: 50, filter: { search: $search }) { nodes { id name } }
  }
`)

export type CompanySelectProps = {
  label: string
  value: string | null
  /** Name of the chosen company, known before the list is. */
  valueLabel?: string
  onChange: (id: string | null, name?: string) => void
  error?: string
  withAsterisk?: boolean
  description?: string
  withinPortal?: boolean
  /** In a row of filters: the label is its placeholder. */
  inline?: boolean
}

/** One company, found by its name on the server. */
export function CompanySelect(props: CompanySelectProps) {
  const { label, valueLabel, value, onChange, withinPortal = true, inline = false, ...rest } = props
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const [search] = useDebouncedValue(text === valueLabel ? '' : text, 200)
  const [{ data }] = useQuery({ query: CompanySelect_CompaniesDocument, variables: { search: search || null } })
  const choices = (data?.companies?.nodes ?? []).map(({ id, name }) => ({ value: id, label: name }))
  if (value && valueLabel && !choices.some((each) => each.value === value)) {
    choices.unshift({ value, label: valueLabel })
  }
  return (
    <Select
      {...rest}
      {...(inline ? { 'aria-label': label, placeholder: label, w: 220 } : { label })}
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
      comboboxProps={{ withinPortal }}
    />
  )
}
