import { DocumentTitle } from '@parvis/clients-shared/DocumentTitle.tsx'
import { isolate } from '@parvis/clients-shared/isolate.ts'
import { PageError } from '@parvis/clients-shared/PageError.tsx'
import { Navigate, useLocation, useParams } from '@tanstack/react-router'
import { graphql } from '../gql/gql.ts'
import { MatterAnswers } from '../matter/MatterAnswers.tsx'
import { MatterFacts } from '../matter/MatterFacts.tsx'
import { Description } from '../record/Facts.tsx'
import { MissingRecord } from '../record/MissingRecord.tsx'
import { PageSkeleton } from '../record/PageSkeleton.tsx'
import { ReadersSentence } from '../record/ReadersSentence.tsx'
import { RecordHead } from '../record/RecordHead.tsx'
import styles from '../record/RecordPage.module.css'
import { RecordPeople } from '../record/RecordPeople.tsx'
import { usePageQuery } from '../record/usePageQuery.ts'

const MatterPageDocument = graphql(`
  query MatterPage($id: ID!) {
    matter(id: $id) {
      id
      reference
      title
      kind
      description
      practiceArea { id label }
      requester { id displayName }
      watchers { id displayName }
      assignee { id displayName }
      assigneeEmail
      ...MatterAnswers_Matter
      ...MatterFacts_Matter
    }
    matterStatuses { ...MatterAnswers_MatterStatus }
  }
`)

/** A matter or a case as its requester and watchers read it. */
export function MatterPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  return <Matter key={id} id={id} />
}

function Matter({ id }: { id: string }) {
  const isCasesAddress = useLocation({ select: (location) => location.pathname.startsWith('/cases/') })
  const [{ data, error }, ask] = usePageQuery({ query: MatterPageDocument, variables: { id } })
  if (!data) return error ? <PageError error={error} onRetry={ask} /> : <PageSkeleton />
  const { matter, matterStatuses } = data
  if (!matter) {
    return error ? (
      <PageError error={error} onRetry={ask} />
    ) : (
      <MissingRecord noun={isCasesAddress ? 'cases' : 'matters'} />
    )
  }
  const noun = matter.kind === 'LITIGATION' ? 'cases' : 'matters'
  // Mails lead to /matters/…; a case stands among the cases.
  if (isCasesAddress !== (noun === 'cases')) return <Navigate to={`/${noun}/${id}`} replace />
  const assignee = matter.assignee && { ...matter.assignee, email: matter.assigneeEmail }
  const people = { requester: matter.requester, watchers: matter.watchers, assignee, record: matter }
  return (
    <article>
      <DocumentTitle>{matter.title}</DocumentTitle>
      <RecordHead noun={noun} reference={matter.reference} title={matter.title}>
        {isolate(matter.practiceArea.label)}. <ReadersSentence {...people} />
      </RecordHead>
      <MatterAnswers matter={matter} statuses={matterStatuses} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <MatterFacts matter={matter} />
          {matter.description && <Description text={matter.description} />}
        </div>
        <RecordPeople {...people} />
      </div>
    </article>
  )
}
