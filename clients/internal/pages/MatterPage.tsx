import { Button } from '@mantine/core'
import { sendingProblem } from '@parvis/clients-shared/graph/sendingProblem.ts'
import { PageError } from '@parvis/clients-shared/kit/PageError.tsx'
import { SkeletonRows } from '@parvis/clients-shared/kit/SkeletonRows.tsx'
import { DateText } from '@parvis/clients-shared/language/DateText.tsx'
import { TextWith } from '@parvis/clients-shared/language/TextWith.tsx'
import { StageSegments } from '@parvis/clients-shared/records/StageSegments.tsx'
import { IconPencil } from '@tabler/icons-react'
import { useParams } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { graphql } from '../gql/gql.ts'
import type { MatterPageQuery } from '../gql/graphql.ts'
import { useSearchParameters } from '../kit/useSearchParameters.ts'
import { MatterDetails } from '../matters/MatterDetails.tsx'
import { matterShare, useMatterSharing } from '../matters/matterShare.ts'
import { matterStep, matterSteps } from '../matters/matterSteps.ts'
import { RecordDetails, RecordPage } from '../records/RecordPage.tsx'
import { RecordPeople } from '../records/RecordPeople.tsx'
import { recordTabs } from '../records/recordTabs.ts'
import { RecordSharing } from '../sharing/RecordSharing.tsx'
import { MissingPage } from './MissingPage.tsx'

const MatterEdit = lazy(() => import('../matters/MatterEdit.tsx').then((each) => ({ default: each.MatterEdit })))
const MatterAttachments = lazy(() =>
  import('../matters/MatterAttachments.tsx').then((each) => ({ default: each.MatterAttachments })),
)
const MatterNotes = lazy(() => import('../matters/MatterNotes.tsx').then((each) => ({ default: each.MatterNotes })))
const MatterHistory = lazy(() =>
  import('../matters/MatterHistory.tsx').then((each) => ({ default: each.MatterHistory })),
)
const MatterSharing = lazy(() =>
  import('../matters/MatterSharing.tsx').then((each) => ({ default: each.MatterSharing })),
)

const MatterPageDocument = graphql(`
  query MatterPage($id: ID!) {
    matter(id: $id) {
      id
      kind
      private
      status { id label category order }
      statusSince
      practiceArea { id label }
      company { id name }
      assignee { id displayName email }
      attachments { id }
      notes { id }
      ...MatterShare_matter
      ...MatterDetails_matter
      ...MatterForm_matter
    }
    matterStatuses { id label category order }
  }
`)

/** One matter: where it stands, its tabs, who sees it. */
export function MatterPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const [{ data, error }, ask] = useQuery({ query: MatterPageDocument, variables: { id } })
  if (data?.matter) return <OneMatter key={id} matter={data.matter} statuses={data.matterStatuses} />
  // Null with an error is not missing: nobody knows.
  if (error) return <PageError error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />
  if (data) return <MissingPage />
  return <SkeletonRows rows={12} widths={[14, 40]} />
}

type OneMatterProps = { matter: NonNullable<MatterPageQuery['matter']>; statuses: MatterPageQuery['matterStatuses'] }

function OneMatter({ matter, statuses }: OneMatterProps) {
  const { t } = useTranslation()
  const [editing, setEditing] = useState(false)
  const { onShow, onHide } = useMatterSharing(matter.id, (error) => sendingProblem(error, t))
  const subject = matterShare(matter)
  const [search, setSearch] = useSearchParameters()
  const tabs = recordTabs(t, {
    attachments: matter.attachments.length,
    notes: matter.notes.length,
  })
  const tab = tabs.find(({ key }) => key === search.tab)?.key ?? 'details'
  const current = matterStep(statuses, matter.status.id)
  return (
    <RecordPage
      list={{ to: '/matters', label: t('nav.matters') }}
      subject={subject}
      private={matter.private ?? false}
      subtitle={
        <>
          {matter.company && (
            <>
              <bdi>{matter.company.name}</bdi>
              {t('listSeparator')}
            </>
          )}
          <bdi>{matter.practiceArea.label}</bdi>.
        </>
      }
      actions={<RecordSharing subject={subject} noun="matter" onShow={onShow} onHide={onHide} />}
      steps={
        <>
          <StageSegments
            label={t('stage.label')}
            steps={matterSteps(statuses).map(({ id, label }) => ({ key: id, label }))}
            current={current}
            note={
              <TextWith text={t('records.since')}>
                <DateText value={matter.statusSince} width="day" />
              </TextWith>
            }
          />
          {current < 0 && <p>{matter.status.label}</p>}
        </>
      }
      tabs={tabs}
      tab={tab}
    >
      <Suspense fallback={<SkeletonRows rows={6} widths={[40, 14, 20]} />}>
        {tab === 'details' && (
          <RecordDetails
            details={
              editing ? (
                <Suspense fallback={<SkeletonRows rows={8} widths={[40, 40]} />}>
                  <MatterEdit matter={matter} onDone={() => setEditing(false)} />
                </Suspense>
              ) : (
                <MatterDetails
                  matter={matter}
                  action={
                    <Button
                      variant="subtle"
                      leftSection={<IconPencil size={14} />}
                      onClick={() => setEditing(true)}
                      data-no-print
                    >
                      {t('edit')}
                    </Button>
                  }
                />
              )
            }
            people={
              <RecordPeople
                subject={subject}
                assignee={matter.assignee}
                onSharing={() => setSearch({ panel: 'sharing' })}
              />
            }
          />
        )}
        {tab === 'attachments' && <MatterAttachments id={matter.id} subject={subject} />}
        {tab === 'notes' && <MatterNotes id={matter.id} subject={subject} />}
        {tab === 'history' && <MatterHistory id={matter.id} subject={subject} />}
      </Suspense>
      <Suspense>
        {search.panel === 'sharing' && (
          <MatterSharing id={matter.id} onClose={() => setSearch({ panel: undefined }, { replace: true })} />
        )}
      </Suspense>
    </RecordPage>
  )
}
