import { DateText } from '@parvis/clients-shared/language/DateText.tsx'
import { RelativeTime } from '@parvis/clients-shared/language/RelativeTime.tsx'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { Name } from '../kit/Name.tsx'
import { type Fact, Facts } from '../records/Facts.tsx'

const MatterDetails_matter = graphql(`
  fragment MatterDetails_matter on Matter {
    kind
    practiceArea { id label }
    arrivalDate
    dueDate
    closedAt
    portalTitle
    description
    priority
    company { id name }
    private
    staff { id displayName }
    createdAt
    updatedAt
  }
`)

export type MatterDetailsProps = { matter: FragmentType<typeof MatterDetails_matter>; action: ReactNode }

/** The matter's data, read. */
export function MatterDetails({ matter, action }: MatterDetailsProps) {
  const { t } = useTranslation()
  const data = readFragment(MatterDetails_matter, matter)
  const staff = (data.staff ?? []).map(({ displayName }) => displayName).join(t('listSeparator'))
  const facts: Fact[] = [
    { key: 'kind', label: t('field.kind'), value: t(`matterKind.${data.kind}`) },
    { key: 'practiceArea', label: t('field.practiceArea'), value: data.practiceArea.label },
    { key: 'company', label: t('field.company'), value: <Name>{data.company?.name}</Name> },
    { key: 'priority', label: t('field.priority'), value: t(`priority.${data.priority}`) },
    { key: 'arrivalDate', label: t('field.arrivalDate'), value: <DateText value={data.arrivalDate} /> },
    { key: 'dueDate', label: t('field.dueDate'), value: data.dueDate ? <DateText value={data.dueDate} /> : <Name /> },
    ...(data.closedAt
      ? [{ key: 'closedAt', label: t('field.closedAt'), value: <DateText value={data.closedAt} />, wide: true }]
      : []),
    {
      key: 'portalTitle',
      label: t('field.portalTitle'),
      value: <Name absent={t('field.portalTitleSame')}>{data.portalTitle}</Name>,
      wide: true,
    },
    { key: 'description', label: t('field.description'), value: <Name>{data.description}</Name>, wide: true },
    { key: 'private', label: t('field.private'), value: data.private ? staff || t('yes') : t('no'), wide: true },
    { key: 'createdAt', label: t('field.createdAt'), value: <DateText value={data.createdAt} /> },
    ...(data.updatedAt
      ? [{ key: 'updatedAt', label: t('field.updatedAt'), value: <RelativeTime value={data.updatedAt} /> }]
      : []),
  ]
  return <Facts title={t('records.details')} action={action} facts={facts} />
}
