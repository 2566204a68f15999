import { DateText } from '@parvis/clients-shared/language/DateText.tsx'
import { RelativeTime } from '@parvis/clients-shared/language/RelativeTime.tsx'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { Name } from '../kit/Name.tsx'
import type { Fact } from './Facts.tsx'

const RecordFacts_record = graphql(`
  fragment RecordFacts_record on LegalRecord {
    portalTitle
    description
    priority
    company { id name }
    createdAt
    updatedAt
  }
`)

/** What is known of every record: two facts that stand among those of its kind, and those that come last. */
export function useRecordFacts(record: FragmentType<typeof RecordFacts_record>) {
  const { t } = useTranslation()
  const data = readFragment(RecordFacts_record, record)
  const company: Fact = {
    key: 'company',
    label: t('words.field.company'),
    value: data.company ? (
      <Link to="/companies/$id" params={{ id: data.company.id }} search={{}}>
        <bdi>{data.company.name}</bdi>
      </Link>
    ) : (
      <Name />
    ),
  }
  const priority: Fact = {
    key: 'priority',
    label: t('words.field.priority'),
    value: t(`words.priority.${data.priority}`),
  }
  const last: Fact[] = [
    {
      key: 'portalTitle',
      label: t('words.field.portalTitle'),
      value: <Name absent={t('field.portalTitleSame')}>{data.portalTitle}</Name>,
      wide: true,
    },
    { key: 'description', label: t('words.field.description'), value: <Name>{data.description}</Name>, wide: true },
    { key: 'createdAt', label: t('words.field.createdAt'), value: <DateText value={data.createdAt} /> },
  ]
  if (data.updatedAt) {
    last.push({ key: 'updatedAt', label: t('words.field.updatedAt'), value: <RelativeTime value={data.updatedAt} /> })
  }
  return { company, priority, last }
}
