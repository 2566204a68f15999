import { Autocomplete } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { graphql } from '../gql/gql.ts'

const JobTitleField_TitlesDocument = graphql(`
  query JobTitleField_Titles {
    jobTitles { name }
  }
`)

/** A job title in the firm's own words; those in use are offered, so that one title is written one way. */
export function JobTitleField(props: { value: string; onChange: (value: string) => void; error?: string }) {
  const { t } = useTranslation()
  const [{ data }] = useQuery({ query: JobTitleField_TitlesDocument })
  return (
    <Autocomplete
      {...props}
      label={t('person.jobTitle')}
      maxLength={100}
      data={(data?.jobTitles ?? []).map(({ name }) => name)}
    />
  )
}
