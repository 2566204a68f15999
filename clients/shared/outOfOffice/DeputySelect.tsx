import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { graphql } from '../gql/gql.ts'

const DeputySelect_DeputiesDocument = graphql(`
  query DeputySelect_Deputies($search: String) {
    deputies(first: 50, search: $search) { nodes { id displayName } }
  }
`)

type Deputy = { id: string; displayName: string }
export type DeputySelectProps = {
  isStaff: boolean
  value: Deputy | null
  error?: string
  onChange: (deputy: Deputy | null) => void
}

/** Who stands in for the viewer, found by name among those who can. */
export function DeputySelect({ isStaff, value, error, onChange }: DeputySelectProps) {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const [search] = useDebouncedValue(text === value?.displayName ? '' : text, 200)
  const [{ data }] = useQuery({ query: DeputySelect_DeputiesDocument, variables: { search: search || null } })
  const found = data?.deputies?.nodes ?? []
  const deputies = value && !found.some(({ id }) => id === value.id) ? [value, ...found] : found
  const isNobody = data?.deputies && !search && deputies.length === 0
  const help = isStaff ? 'outOfOffice.deputyHelpStaff' : 'outOfOffice.deputyHelpClient'
  return (
    <Select
      label={t('outOfOffice.deputy')}
      description={t(isNobody ? 'outOfOffice.nobodyCan' : help)}
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      withAsterisk
      data={deputies.map(({ id, displayName }) => ({ value: id, label: displayName }))}
      value={value?.id ?? null}
      onChange={(id) => onChange(deputies.find((each) => each.id === id) ?? null)}
      searchable
      // The server found them already.
      filter={({ options }) => options}
      onSearchChange={setText}
      nothingFoundMessage={t('outOfOffice.nobodyFound')}
      error={error}
    />
  )
}
