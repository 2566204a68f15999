import { DocumentTitle } from '@parvis/clients-shared/DocumentTitle.tsx'
import { formatList } from '@parvis/clients-shared/formatDate.ts'
import { PageError } from '@parvis/clients-shared/PageError.tsx'
import { useLanguage } from '@parvis/clients-shared/useLanguage.ts'
import { useParams } from '@tanstack/react-router'
import { ContractAnswers } from '../contract/ContractAnswers.tsx'
import { ContractFacts } from '../contract/ContractFacts.tsx'
import { graphql } from '../gql/gql.ts'
import { Description } from '../record/Facts.tsx'
import { MissingRecord } from '../record/MissingRecord.tsx'
import { PageSkeleton } from '../record/PageSkeleton.tsx'
import { ReadersSentence } from '../record/ReadersSentence.tsx'
import { RecordHead } from '../record/RecordHead.tsx'
import styles from '../record/RecordPage.module.css'
import { RecordPeople } from '../record/RecordPeople.tsx'
import { usePageQuery } from '../record/usePageQuery.ts'

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
  const language = useLanguage()
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
    watchers: contract.watchers,
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
      <div className={styles.columns}>
        <div className={styles.column}>
          <ContractFacts contract={contract} />
          {contract.description && <Description text={contract.description} />}
        </div>
        <RecordPeople {...people} />
      </div>
    </article>
  )
}
