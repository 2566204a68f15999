import { useAskWhenGone } from '@parvis/clients-shared/graph/useAskWhenGone.ts'
import { useParams } from '@tanstack/react-router'
import { lazy } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { graphql } from '../gql/gql.ts'
import type { MatterPageQuery } from '../gql/graphql.ts'
import { MatterDetails } from '../matters/MatterDetails.tsx'
import { matterStep, matterSteps } from '../matters/matterSteps.ts'
import { OneRecord, UnreadRecord } from './OneRecord.tsx'

const MatterEdit = lazy(() => import('../matters/MatterEdit.tsx').then((each) => ({ default: each.MatterEdit })))

const MatterPageDocument = graphql(`
  query MatterPage($id: ID!) {
    matter(id: $id) {
      id
      status { id label }
      statusSince
      practiceArea { id label }
      company { id name }
      ...OneRecord_record
      ...MatterDetails_matter
      ...MatterForm_matter
    }
    matterStatuses { id label category order }
  }
`)

/** One matter. */
export function MatterPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const [{ data, error }, ask] = useQuery({ query: MatterPageDocument, variables: { id } })
  const onRetry = () => ask({ requestPolicy: 'network-only' })
  useAskWhenGone(onRetry)
  if (data?.matter) return <Matter key={id} matter={data.matter} statuses={data.matterStatuses ?? []} />
  return <UnreadRecord id={id} answered={Boolean(data)} error={error} onRetry={onRetry} />
}

type MatterProps = {
  matter: NonNullable<MatterPageQuery['matter']>
  statuses: NonNullable<MatterPageQuery['matterStatuses']>
}

function Matter({ matter, statuses }: MatterProps) {
  const { t } = useTranslation()
  const { status, statusSince, company, practiceArea } = matter
  const current = matterStep(statuses, status.id)
  return (
    <OneRecord
      record={matter}
      subtitle={
        <>
          {company && (
            <>
              <bdi>{company.name}</bdi>
              {t('listSeparator')}
            </>
          )}
          <bdi>{practiceArea.label}</bdi>.
        </>
      }
      stage={{
        steps: matterSteps(statuses).map(({ id, label }) => ({ key: id, label })),
        current,
        since: statusSince,
        ended: current < 0 ? status.label : null,
      }}
      details={(editButton) => <MatterDetails matter={matter} action={editButton} />}
      edit={(onDone) => <MatterEdit matter={matter} onDone={onDone} />}
    />
  )
}
