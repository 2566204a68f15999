import { PageError } from '@parvis/clients-shared/kit/PageError.tsx'
import { isolate } from '@parvis/clients-shared/language/isolate.ts'
import { DocumentTitle } from '@parvis/clients-shared/session/DocumentTitle.tsx'
import { Navigate, useLocation, useParams } from '@tanstack/react-router'
import { graphql } from '../gql/gql.ts'
import { MatterAnswers } from '../matters/MatterAnswers.tsx'
import { MatterFacts } from '../matters/MatterFacts.tsx'
import { useMatterCommands } from '../matters/useMatterCommands.ts'
import { Description } from '../records/Facts.tsx'
import { MissingRecord } from '../records/MissingRecord.tsx'
import { PageSkeleton } from '../records/PageSkeleton.tsx'
import { ReadersSentence } from '../records/ReadersSentence.tsx'
import { RecordHead } from '../records/RecordHead.tsx'
import { RecordPeople } from '../records/RecordPeople.tsx'
import { usePageQuery } from '../records/usePageQuery.ts'
import { RecordBody } from './RecordBody.tsx'

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
      mayUpload
      mayComment
      folders { id ...File_Folder }
      attachments { id ...File_Attachment }
      notes { id ...Note_Note attachments { id ...File_Attachment } }
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
  const commands = useMatterCommands(id)
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
  const people = { requester: matter.requester, watchers: matter.watchers ?? [], assignee, record: matter }
  return (
    <article>
      <DocumentTitle>{matter.title}</DocumentTitle>
      <RecordHead noun={noun} reference={matter.reference} title={matter.title}>
        {isolate(matter.practiceArea.label)}. <ReadersSentence {...people} />
      </RecordHead>
      <MatterAnswers matter={matter} statuses={matterStatuses} />
      <RecordBody
        record={{ ...matter, kind: 'matter', noun: noun === 'cases' ? 'case' : 'matter' }}
        attached={matter}
        people={people}
        commands={commands}
        side={
          <>
            <MatterFacts matter={matter} />
            {matter.description && <Description text={matter.description} />}
            <RecordPeople {...people} />
          </>
        }
      />
    </article>
  )
}
