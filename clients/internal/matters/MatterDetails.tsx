import { DateText } from '@parvis/clients-shared/language/DateText.tsx'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { Name } from '../kit/Name.tsx'
import { DueDate } from '../records/DueDate.tsx'
import { type Fact, Facts } from '../records/Facts.tsx'
import { useRecordFacts } from '../records/useRecordFacts.tsx'

const MatterDetails_matter = graphql(`
  fragment MatterDetails_matter on Matter {
    kind
    practiceArea { id label }
    arrivalDate
    dueDate
    closedAt
    ...RecordFacts_record
  }
`)

export type MatterDetailsProps = { matter: FragmentType<typeof MatterDetails_matter>; action: ReactNode }

/** The matter's data, read. */
export function MatterDetails({ matter, action }: MatterDetailsProps) {
  const { t } = useTranslation()
  const data = readFragment(MatterDetails_matter, matter)
  const { company, priority, last } = useRecordFacts(data)
  const facts: Fact[] = [
    { key: 'kind', label: t('words.field.kind'), value: t(`words.matterKind.${data.kind}`) },
    { key: 'practiceArea', label: t('words.field.practiceArea'), value: data.practiceArea.label },
    company,
    priority,
    { key: 'arrivalDate', label: t('words.field.arrivalDate'), value: <DateText value={data.arrivalDate} /> },
    {
      key: 'dueDate',
      label: t('words.field.dueDate'),
      value: data.dueDate ? <DueDate value={data.dueDate} done={data.closedAt !== null} /> : <Name />,
    },
    ...(data.closedAt
      ? [{ key: 'closedAt', label: t('words.field.closedAt'), value: <DateText value={data.closedAt} />, wide: true }]
      : []),
    ...last,
  ]
  return <Facts title={t('records.details')} action={action} facts={facts} />
}
