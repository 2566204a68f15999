import { isolate } from '@parvis/clients-shared/language/isolate.ts'
import { Navigate, useParams } from '@tanstack/react-router'
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

type Place = 'matters' | 'cases'

/** A matter as its requester and watchers read it. */
export const MatterPage = () => <MatterAt place="matters" />

/** The same of a case. */
export const CasePage = () => <MatterAt place="cases" />

function MatterAt({ place }: { place: Place }) {
  const { id } = useParams({ strict: false }) as { id: string }
  return <Matter key={id} id={id} place={place} />
}

// Where it stands is its route's to say: the address is the next page's already while this one is still drawn.
function Matter({ id, place }: { id: string; place: Place }) {
  const [{ data, error }, ask] = usePageQuery({ query: MatterPageDocument, variables: { id } })
  const matter = data?.matter
  if (!matter) {
    return <UnreadRecord id={id} noun={place} answered={Boolean(data)} error={error} onRetry={ask} />
  }
  const noun = matter.kind === 'LITIGATION' ? 'cases' : 'matters'
  // Mails lead to /matters/…; a case stands among the cases.
  if (place !== noun) return <Navigate to={`/${noun}/${id}`} search hash replace />
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
