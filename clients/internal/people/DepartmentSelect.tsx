import { Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { graphql } from '../gql/gql.ts'

const DepartmentSelect_DepartmentsDocument = graphql(`
  query DepartmentSelect_Departments {
    departments(first: 100, filter: { ended: false }) { nodes { id name } }
  }
`)

export type DepartmentSelectProps = {
  value: string | null
  /** Name of the chosen one, known before the list is, and when it is not in use any more. */
  valueLabel?: string
  onChange: (id: string | null, name?: string) => void
  error?: string
  /** In a row of filters: the label is its placeholder. */
  inline?: boolean
}

/** One department in use; nothing where the firm has none. */
export function DepartmentSelect({ value, valueLabel, inline = false, ...rest }: DepartmentSelectProps) {
  const { t } = useTranslation()
  const [{ data }] = useQuery({ query: DepartmentSelect_DepartmentsDocument })
  const choices = (data?.departments?.nodes ?? []).map(({ id, name }) => ({ value: id, label: name }))
  if (value && valueLabel && !choices.some((each) => each.value === value)) {
    choices.unshift({ value, label: valueLabel })
  }
  if (choices.length === 0) return null
  const label = t('person.department')
  return (
    <Select
      error={rest.error}
      {...(inline ? { 'aria-label': label, placeholder: label, w: 170 } : { label })}
      data={choices}
      value={value}
      onChange={(id, option) => rest.onChange(id, option?.label as string | undefined)}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('clear') }}
      nothingFoundMessage={t('nothingFound')}
    />
  )
}
