import { contractStep } from '@parvis/clients-shared/contracts/contractSteps.ts'
import { NotFound } from '@parvis/clients-shared/kit/NotFound.tsx'
import { PageError } from '@parvis/clients-shared/kit/PageError.tsx'
import { SkeletonRows } from '@parvis/clients-shared/kit/SkeletonRows.tsx'
import { DateText } from '@parvis/clients-shared/language/DateText.tsx'
import { formatList, formatMoney } from '@parvis/clients-shared/language/formatDate.ts'
import { useLanguage } from '@parvis/clients-shared/language/useLanguage.ts'
import { StageTicks } from '@parvis/clients-shared/records/StageTicks.tsx'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { graphql } from '../gql/gql.ts'
import type { ContractPeekQuery } from '../gql/graphql.ts'
import { Name } from '../kit/Name.tsx'
import { Peek } from '../records/Peek.tsx'
import { SeenBy } from '../records/SeenBy.tsx'
import { Turn } from '../records/Turn.tsx'

const ContractPeekDocument = graphql(`
  query ContractPeek($id: ID!) {
    contract(id: $id) {
      id
      reference
      title
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
      readers { person { id displayName } canSee }
      assignee { id displayName }
      share { visible sharedAt }
    }
  }
`)

/** A contract beside the list. */
export function ContractPeek({ id, onClose }: { id: string; onClose: () => void }) {
  const [{ data, error, stale }, ask] = useQuery({ query: ContractPeekDocument, variables: { id } })
  if (data?.contract && (data.contract.id === id || stale))
    return <OnePeek contract={data.contract} onClose={onClose} />
  if (data && !data.contract) return <NotFound />
  if (error) return <PageError error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />
  return <SkeletonRows rows={10} widths={[34, 50]} />
}

function OnePeek({ contract, onClose }: { contract: NonNullable<ContractPeekQuery['contract']>; onClose: () => void }) {
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
      value: <StageTicks current={contractStep(stage)} label={t(`contractStage.${expired ? 'EXPIRED' : stage}`)} />,
    },
    {
      key: 'turn',
      label: t('records.waitingFor'),
      value: (
        <Turn
          words={t(`turn.${contract.waitsFor}`)}
          nobody={contract.waitsFor === 'NOBODY'}
          since={contract.stageSince}
        />
      ),
    },
    { key: 'type', label: t('field.type'), value: contract.type.label },
    {
      key: 'value',
      label: t('field.value'),
      value: value && currency ? <bdi>{formatMoney(language, value, currency)}</bdi> : <Name />,
    },
    { key: 'start', label: t('field.startDate'), value: startDate ? <DateText value={startDate} /> : <Name /> },
    {
      key: 'end',
      label: t('field.endDate'),
      value: endDate ? <DateText value={endDate} /> : <Name absent={t('records.openEnd')} />,
    },
    {
      key: 'assignee',
      label: t('field.assignee'),
      value: <Name absent={t('nobody')}>{contract.assignee?.displayName}</Name>,
    },
  ]
  return (
    <Peek
      to="/contracts/$id"
      id={contract.id}
      reference={contract.reference}
      title={contract.title}
      subtitle={parties || <Name />}
      seenBy={
        contract.share?.visible ? <SeenBy readers={contract.readers ?? []} since={contract.share.sharedAt} /> : null
      }
      facts={facts}
      openLabel={t('contracts.open')}
      onClose={onClose}
    />
  )
}
