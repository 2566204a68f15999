import { PageError } from '@parvis/clients-shared/kit/PageError.tsx'
import { formatList } from '@parvis/clients-shared/language/formatDate.ts'
import { useLanguage } from '@parvis/clients-shared/language/useLanguage.ts'
import { DocumentTitle } from '@parvis/clients-shared/session/DocumentTitle.tsx'
import { IconFlag } from '@tabler/icons-react'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ContractAnswers } from '../contracts/ContractAnswers.tsx'
import { ContractFacts } from '../contracts/ContractFacts.tsx'
import { useContractCommands } from '../contracts/useContractCommands.ts'
import { graphql } from '../gql/gql.ts'
import { Milestones } from '../milestones/Milestones.tsx'
import type { MilestoneRead } from '../milestones/milestoneFragment.ts'
import { Description } from '../records/Facts.tsx'
import { MissingRecord } from '../records/MissingRecord.tsx'
import { PageSkeleton } from '../records/PageSkeleton.tsx'
import { ReadersSentence } from '../records/ReadersSentence.tsx'
import { RecordHead } from '../records/RecordHead.tsx'
import { RecordPeople } from '../records/RecordPeople.tsx'
import { usePageQuery } from '../records/usePageQuery.ts'
import { RecordBody } from './RecordBody.tsx'

const ContractPageDocument = graphql(`
  query ContractPage($id: ID!) {
    contract(id: $id) {
      id
      reference
      title
      description
      parties { name }
      requester { id displayName }
      watchers { id displayName }
      assignee { id displayName }
      assigneeEmail
      value
      currency
      mayUpload
      mayComment
      mayAddMilestone
      folders { id ...File_Folder }
      attachments { id ...File_Attachment }
      notes { id ...Note_Note attachments { id ...File_Attachment } }
      milestones { id ...Milestone_Milestone }
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
  const commands = useContractCommands(id)
  const [milestone, setMilestone] = useState<MilestoneRead | 'new' | null>(null)
  const [{ data, error }, ask] = usePageQuery({ query: ContractPageDocument, variables: { id } })
  if (!data) return error ? <PageError error={error} onRetry={ask} /> : <PageSkeleton />
  const { contract } = data
  if (!contract) return error ? <PageError error={error} onRetry={ask} /> : <MissingRecord noun="contracts" />
  const parties = formatList(
    language,
    contract.parties.map(({ name }) => name),
  )
  const people = {
    requester: contract.requester,
    watchers: contract.watchers ?? [],
    assignee: contract.assignee && { ...contract.assignee, email: contract.assigneeEmail },
    record: contract,
  }
  return (
    <article>
      <DocumentTitle>{contract.title}</DocumentTitle>
      <RecordHead noun="contracts" reference={contract.reference} title={contract.title}>
        {parties && `${parties}${/\.\u2069?$/.test(parties) ? '' : '.'} `}
        <ReadersSentence {...people} />
      </RecordHead>
      <ContractAnswers contract={contract} />
      <RecordBody
        record={{ kind: 'contract', noun: 'contract', ...contract }}
        attached={contract}
        people={people}
        commands={commands}
        actions={
          contract.mayAddMilestone
            ? [
                {
                  key: 'milestone',
                  text: t('recordBar.addMilestone'),
                  icon: <IconFlag size={20} stroke={1.5} aria-hidden />,
                  run: () => setMilestone('new'),
                },
              ]
            : []
        }
        side={
          <>
            <Milestones contract={contract} milestones={contract.milestones} open={milestone} onOpen={setMilestone} />
            <ContractFacts contract={contract} />
            {contract.description && <Description text={contract.description} />}
            <RecordPeople {...people} />
          </>
        }
      />
    </article>
  )
}
