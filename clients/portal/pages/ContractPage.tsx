import { DraftMark } from '@parvis/clients-shared/drafts/DraftMark.tsx'
import { formatList } from '@parvis/clients-shared/language/formatDate.ts'
import { useLanguage } from '@parvis/clients-shared/language/useLanguage.ts'
import { IconFlag } from '@tabler/icons-react'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ContractAnswers } from '../contracts/ContractAnswers.tsx'
import { ContractFacts } from '../contracts/ContractFacts.tsx'
import { graphql } from '../gql/gql.ts'
import { Milestones } from '../milestones/Milestones.tsx'
import type { MilestoneRead } from '../milestones/milestoneFragment.ts'
import type { BarAction } from '../records/RecordBar.tsx'
import { usePageQuery } from '../records/usePageQuery.ts'
import { OneRecord, UnreadRecord } from './OneRecord.tsx'

const ContractPageDocument = graphql(`
  query ContractPage($id: ID!) {
    contract(id: $id) {
      id
      parties { name }
      value
      currency
      mayAddMilestone
      attachments { id ...File_Attachment }
      milestones { id ...Milestone_Milestone }
      ...OneRecord_record
      ...ContractAnswers_Contract
      ...ContractFacts_Contract
    }
  }
`)

/** A contract as its requester and watchers read it. */
export function ContractPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  return <Contract key={id} id={id} />
}

function Contract({ id }: { id: string }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [milestone, setMilestone] = useState<MilestoneRead | 'new' | null>(null)
  const [{ data, error }, ask] = usePageQuery({ query: ContractPageDocument, variables: { id } })
  const contract = data?.contract
  if (!contract) return <UnreadRecord id={id} noun="contracts" answered={Boolean(data)} error={error} onRetry={ask} />
  const parties = formatList(
    language,
    contract.parties.map(({ name }) => name),
  )
  const addMilestone: BarAction = {
    key: 'milestone',
    text: (
      <span>
        {t('recordBar.addMilestone')} <DraftMark of={`milestone.${id}.new`} />
      </span>
    ),
    icon: <IconFlag size={20} stroke={1.5} aria-hidden />,
    run: () => setMilestone('new'),
  }
  return (
    <OneRecord
      record={contract}
      noun="contracts"
      about={parties && `${parties}${/\.\u2069?$/.test(parties) ? '' : '.'}`}
      answers={<ContractAnswers contract={contract} />}
      first={<Milestones contract={contract} milestones={contract.milestones} open={milestone} onOpen={setMilestone} />}
      facts={<ContractFacts contract={contract} />}
      actions={contract.mayAddMilestone ? [addMilestone] : []}
    />
  )
}
