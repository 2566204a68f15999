import { DateText } from '@parvis/clients-shared/language/DateText.tsx'
import { useTranslation } from 'react-i18next'
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { Facts } from '../records/Facts.tsx'

const MatterFactsFragment = graphql(`
  fragment MatterFacts_Matter on Matter {
    practiceArea { id label }
    arrivalDate
    dueDate
    closedAt
    priority
  }
`)

/** What is known about a matter: its field of law and its dates. */
export function MatterFacts({ matter }: { matter: FragmentType<typeof MatterFactsFragment> }) {
  const { t } = useTranslation()
  const { practiceArea, arrivalDate, dueDate, closedAt, priority } = readFragment(MatterFactsFragment, matter)
  return (
    <Facts
      facts={[
        { label: t('record.practiceArea'), value: practiceArea.label },
        { label: t('record.received'), value: <DateText value={arrivalDate} width="long" /> },
        { label: t('record.due'), value: dueDate ? <DateText value={dueDate} width="long" /> : null },
        { label: t('record.finished'), value: closedAt ? <DateText value={closedAt} width="long" /> : undefined },
        { label: t('record.priority'), value: t(`words.priority.${priority}`) },
      ]}
    />
  )
}
