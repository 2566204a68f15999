import { isolate } from '@parvis/clients-shared/language/isolate.ts'
import { Navigate, useLocation, useParams } from '@tanstack/react-router'
import { graphql } from '../gql/gql.ts'
import { MatterAnswers } from '../matters/MatterAnswers.tsx'
import { MatterFacts } from '../matters/MatterFacts.tsx'
import { usePageQuery } from '../records/usePageQuery.ts'
import { OneRecord, UnreadRecord } from './OneRecord.tsx'

const MatterPageDocument = graphql(`
  query MatterPage($id: ID!) {
    matter(id: $id) {
      id
      kind
      practiceArea { id label }
      ...OneRecord_record
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
  const matter = data?.matter
  if (!matter) {
    const noun = isCasesAddress ? 'cases' : 'matters'
    return <UnreadRecord id={id} noun={noun} answered={Boolean(data)} error={error} onRetry={ask} />
  }
  const noun = matter.kind === 'LITIGATION' ? 'cases' : 'matters'
  // Mails lead to /matters/…; a case stands among the cases.
  if (isCasesAddress !== (noun === 'cases')) return <Navigate to={`/${noun}/${id}`} search hash replace />
  return (
    <OneRecord
      record={matter}
      noun={noun}
      about={`${isolate(matter.practiceArea.label)}.`}
      answers={<MatterAnswers matter={matter} statuses={data.matterStatuses ?? []} />}
      facts={<MatterFacts matter={matter} />}
    />
  )
}
