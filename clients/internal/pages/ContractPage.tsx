import { contractStep, contractSteps } from '@parvis/clients-shared/contracts/contractSteps.ts'
import { useAskWhenGone } from '@parvis/clients-shared/graph/useAskWhenGone.ts'
import { formatList } from '@parvis/clients-shared/language/formatDate.ts'
import { useLanguage } from '@parvis/clients-shared/language/useLanguage.ts'
import { useParams } from '@tanstack/react-router'
import { lazy } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { ContractDetails } from '../contracts/ContractDetails.tsx'
import { graphql } from '../gql/gql.ts'
import type { ContractPageQuery } from '../gql/graphql.ts'
import { OneRecord, UnreadRecord } from './OneRecord.tsx'

const ContractEdit = lazy(() =>
  import('../contracts/ContractEdit.tsx').then((each) => ({ default: each.ContractEdit })),
)
const ContractMilestones = lazy(() =>
  import('../contracts/ContractMilestones.tsx').then((each) => ({ default: each.ContractMilestones })),
)

const ContractPageDocument = graphql(`
  query ContractPage($id: ID!) {
    contract(id: $id) {
      id
      stage
      stageSince
      expired
      parties { name }
      company { id name }
      milestones { id }
      ...OneRecord_record
      ...ContractDetails_contract
      ...ContractForm_contract
    }
  }
`)

/** One contract. */
export function ContractPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const [{ data, error }, ask] = useQuery({ query: ContractPageDocument, variables: { id } })
  const onRetry = () => ask({ requestPolicy: 'network-only' })
  useAskWhenGone(onRetry)
  if (data?.contract) return <Contract key={id} contract={data.contract} />
  return <UnreadRecord id={id} answered={Boolean(data)} error={error} onRetry={onRetry} />
}

function Contract({ contract }: { contract: NonNullable<ContractPageQuery['contract']> }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { stage, stageSince, expired } = contract
  const current = contractStep(stage)
  const names = contract.parties.map(({ name }) => name)
  const parties = formatList(language, names) || contract.company?.name
  return (
    <OneRecord
      record={contract}
      subtitle={parties ? `${parties}.` : null}
      stage={{
        steps: contractSteps.map((key) => ({ key, label: t(`words.contractStage.${key}`) })),
        current,
        since: stageSince,
        ended: current < 0 || expired ? t(`words.contractStage.${expired ? 'EXPIRED' : stage}`) : null,
      }}
      details={(editButton) => <ContractDetails contract={contract} action={editButton} />}
      edit={(onDone) => <ContractEdit contract={contract} onDone={onDone} />}
      milestones={{
        count: contract.milestones.length,
        tab: (subject) => <ContractMilestones subject={subject} />,
      }}
    />
  )
}
