import { DateText } from '@parvis/clients-shared/language/DateText.tsx'
import { formatMoney } from '@parvis/clients-shared/language/formatMoney.ts'
import { useLanguage } from '@parvis/clients-shared/language/useLanguage.ts'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { Name } from '../kit/Name.tsx'
import { type Fact, Facts } from '../records/Facts.tsx'
import { useRecordFacts } from '../records/useRecordFacts.tsx'

const ContractDetails_contract = graphql(`
  fragment ContractDetails_contract on Contract {
    type { id label }
    parties { name category }
    value
    currency
    contractDate
    startDate
    endDate
    renewalType
    ...RecordFacts_record
  }
`)

export type ContractDetailsProps = { contract: FragmentType<typeof ContractDetails_contract>; action: ReactNode }

/** The contract's data, read. */
export function ContractDetails({ contract, action }: ContractDetailsProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const data = readFragment(ContractDetails_contract, contract)
  const { company, priority, last } = useRecordFacts(data)
  const day = (value: string | null, absent?: string) =>
    value ? <DateText value={value} /> : <Name absent={absent}>{null}</Name>
  const parties = data.parties.map(({ name, category }) => (
    <div key={name}>
      <bdi>{name}</bdi>
      {category && ` (${category})`}
    </div>
  ))
  const facts: Fact[] = [
    { key: 'type', label: t('words.field.type'), value: data.type.label },
    company,
    { key: 'parties', label: t('words.field.parties'), value: parties.length > 0 ? parties : <Name />, wide: true },
    {
      key: 'value',
      label: t('words.field.value'),
      value: data.value && data.currency ? <bdi>{formatMoney(language, data.value, data.currency)}</bdi> : <Name />,
    },
    priority,
    { key: 'contractDate', label: t('words.field.contractDate'), value: day(data.contractDate) },
    { key: 'renewalType', label: t('words.field.renewalType'), value: t(`words.renewalType.${data.renewalType}`) },
    { key: 'startDate', label: t('words.field.startDate'), value: day(data.startDate) },
    { key: 'endDate', label: t('words.field.endDate'), value: day(data.endDate, t('records.openEnd')) },
    ...last,
  ]
  return <Facts title={t('records.details')} action={action} facts={facts} />
}
