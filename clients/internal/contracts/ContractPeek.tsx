import { contractStep } from '@parvis/clients-shared/contracts/contractSteps.ts'
import { DateText } from '@parvis/clients-shared/language/DateText.tsx'
import { formatList } from '@parvis/clients-shared/language/formatDate.ts'
import { formatMoney } from '@parvis/clients-shared/language/formatMoney.ts'
import { useLanguage } from '@parvis/clients-shared/language/useLanguage.ts'
import { StageTicks } from '@parvis/clients-shared/records/StageTicks.tsx'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { graphql } from '../gql/gql.ts'
import type { ContractPeekQuery } from '../gql/graphql.ts'
import { Name } from '../kit/Name.tsx'
import { PeekRest } from '../peek/PeekRest.tsx'
import { DueDate } from '../records/DueDate.tsx'
import { Peek, UnreadPeek } from '../records/Peek.tsx'
import type { PeekControls } from '../records/RecordsPage.tsx'
import { Turn } from '../records/Turn.tsx'
import { endingDays, expectedDaysOf } from './contractViews.ts'

const ContractPeekDocument = graphql(`
  query ContractPeek($id: ID!) {
    contract(id: $id) {
      id
      stage
      stageSince
      expired
      waitsFor
      type { id label }
      parties { name }
      value
      currency
      startDate
      endDate
      company { id name }
      ...Peek_record
    }
  }
`)

/** A contract beside the list. */
export function ContractPeek({ id, ...controls }: { id: string } & PeekControls) {
  const [{ data, error, stale }, ask] = useQuery({ query: ContractPeekDocument, variables: { id } })
  const contract = data?.contract
  if (contract && (contract.id === id || stale)) return <OnePeek contract={contract} {...controls} />
  return <UnreadPeek missing={contract === null} error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />
}

type OnePeekProps = { contract: NonNullable<ContractPeekQuery['contract']> } & PeekControls

function OnePeek({ contract, ...controls }: OnePeekProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { stage, expired, value, currency, startDate, endDate } = contract
  const parties =
    formatList(
      language,
      contract.parties.map(({ name }) => name),
    ) || contract.company?.name
  const facts = [
    {
      key: 'stage',
      label: t('contracts.stage'),
      value: (
        <StageTicks current={contractStep(stage)} label={t(`words.contractStage.${expired ? 'EXPIRED' : stage}`)} />
      ),
    },
    {
      key: 'turn',
      label: t('records.waitingFor'),
      value: (
        <Turn
          words={t(`turn.${contract.waitsFor}`)}
          nobody={contract.waitsFor === 'NOBODY'}
          since={contract.stageSince}
          expectedDays={expectedDaysOf(contract.waitsFor)}
        />
      ),
    },
    { key: 'type', label: t('words.field.type'), value: contract.type.label },
    {
      key: 'value',
      label: t('words.field.value'),
      value: value && currency ? <bdi>{formatMoney(language, value, currency)}</bdi> : <Name />,
    },
    { key: 'start', label: t('words.field.startDate'), value: startDate ? <DateText value={startDate} /> : <Name /> },
    {
      key: 'end',
      label: t('words.field.endDate'),
      value: endDate ? (
        <DueDate value={endDate} soonDays={endingDays} done={expired || contractStep(stage) < 0} />
      ) : (
        <Name absent={t('records.openEnd')} />
      ),
    },
  ]
  return (
    <Peek record={contract} subtitle={parties || <Name />} facts={facts} {...controls}>
      <PeekRest id={contract.id} kind="contract" />
    </Peek>
  )
}
