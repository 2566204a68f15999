import { DateText } from '@parvis/clients-shared/language/DateText.tsx'
import { formatMoney } from '@parvis/clients-shared/language/formatMoney.ts'
import { useLanguage } from '@parvis/clients-shared/language/useLanguage.ts'
import { useTranslation } from 'react-i18next'
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { Facts } from '../records/Facts.tsx'
import styles from './ContractFacts.module.css'

const ContractFactsFragment = graphql(`
  fragment ContractFacts_Contract on Contract {
    type { id label }
    parties { name category }
    value
    currency
    contractDate
    startDate
    endDate
    renewalType
    priority
  }
`)

/** What stands in a contract: its kind, who is bound, how much, from when until when. */
export function ContractFacts({ contract }: { contract: FragmentType<typeof ContractFactsFragment> }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { type, parties, value, currency, contractDate, startDate, endDate, renewalType, priority } = readFragment(
    ContractFactsFragment,
    contract,
  )
  const date = (day: string | null | undefined) => (day ? <DateText value={day} width="long" /> : null)
  return (
    <Facts
      facts={[
        { label: t('contract.type'), value: type.label },
        {
          label: t('contract.parties'),
          value: parties.length ? (
            <ul className={styles.parties}>
              {parties.map(({ name, category }) => (
                <li key={`${name} ${category}`}>
                  <bdi>{name}</bdi> {category && <bdi className={styles.category}>{category}</bdi>}
                </li>
              ))}
            </ul>
          ) : null,
        },
        {
          label: t('contract.value'),
          value: value && currency ? <bdi dir="ltr">{formatMoney(language, value, currency)}</bdi> : null,
        },
        { label: t('contract.contractDate'), value: date(contractDate) },
        { label: t('contract.startDate'), value: date(startDate) },
        { label: t('contract.endDate'), value: date(endDate) ?? t('contract.openEnd') },
        { label: t('contract.renewal'), value: endDate ? t(`contract.renewals.${renewalType}`) : undefined },
        { label: t('record.priority'), value: t(`words.priority.${priority}`) },
      ]}
    />
  )
}
