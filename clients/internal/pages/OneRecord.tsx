import { Button } from '@mantine/core'
import { DraftMark } from '@parvis/clients-shared/drafts/DraftMark.tsx'
import { PageError } from '@parvis/clients-shared/kit/PageError.tsx'
import { SkeletonRows } from '@parvis/clients-shared/kit/SkeletonRows.tsx'
import { DateText } from '@parvis/clients-shared/language/DateText.tsx'
import { TextWith } from '@parvis/clients-shared/language/TextWith.tsx'
import { listOf } from '@parvis/clients-shared/records/recordKind.ts'
import { StageSegments, type StageSegmentsProps } from '@parvis/clients-shared/records/StageSegments.tsx'
import { FileViewing } from '@parvis/clients-shared/viewer/FileViewing.tsx'
import { IconPencil } from '@tabler/icons-react'
import type { CombinedError } from '@urql/core'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { useSearchParameters } from '../kit/useSearchParameters.ts'
import { RecordDetails, RecordPage } from '../records/RecordPage.tsx'
import { RecordPeople } from '../records/RecordPeople.tsx'
import { RestrictedMark } from '../records/RestrictedMark.tsx'
import { recordTabs } from '../records/recordTabs.ts'
import { type ShareSubject, shareSubject } from '../records/shareSubject.ts'
import { RecordSharing } from '../sharing/RecordSharing.tsx'
import { MissingRecord } from './MissingPage.tsx'

const RecordAttachments = lazy(() =>
  import('../attachments/RecordAttachments.tsx').then((each) => ({ default: each.RecordAttachments })),
)
const RecordNotes = lazy(() => import('../notes/RecordNotes.tsx').then((each) => ({ default: each.RecordNotes })))
const RecordHistory = lazy(() =>
  import('../history/RecordHistory.tsx').then((each) => ({ default: each.RecordHistory })),
)
const SharingPanel = lazy(() => import('../sharing/SharingPanel.tsx').then((each) => ({ default: each.SharingPanel })))

const OneRecord_record = graphql(`
  fragment OneRecord_record on LegalRecord {
    ...RecordPrivacy_record
    assignee { id displayName email }
    attachments { id }
    notes { id }
    ...ShareSubject_record
  }
`)

export type OneRecordProps = {
  record: FragmentType<typeof OneRecord_record>
  /** The parties or the company. */
  subtitle: ReactNode
  /** Where it stands since when, and what it is called once it has left the steps. */
  stage: Pick<StageSegmentsProps, 'steps' | 'current'> & { since: string; ended: string | null }
  details: (editButton: ReactNode) => ReactNode
  edit: (onDone: () => void) => ReactNode
  /** The tab only contracts have. */
  milestones?: { count: number; tab: (subject: ShareSubject) => ReactNode }
}

/** One record: where it stands, its tabs, who sees it. */
export function OneRecord(props: OneRecordProps) {
  const { record, subtitle, stage, milestones } = props
  const { t } = useTranslation()
  const data = readFragment(OneRecord_record, record)
  const subject = shareSubject(data)
  const [search, setSearch] = useSearchParameters()
  const tabs = recordTabs(t, {
    attachments: data.attachments.length,
    milestones: milestones?.count,
    notes: data.notes.length,
  })
  const tab = tabs.find(({ key }) => key === search.tab)?.key ?? 'details'
  const list = listOf[subject.kind]
  const people = (
    <RecordPeople
      subject={subject}
      assignee={data.assignee}
      onShare={() => setSearch({ panel: 'requester' })}
      onSharing={() => setSearch({ panel: 'sharing' })}
    />
  )
  return (
    <FileViewing base={import.meta.env.BASE_URL} record={subject}>
      <RecordPage
        list={{ to: `/${list}`, label: t(`nav.${list}`) }}
        subject={subject}
        restricted={<RestrictedMark record={data} />}
        subtitle={subtitle}
        actions={
          <RecordSharing
            subject={subject}
            record={data}
            asked={search.panel === 'requester'}
            onAnswered={() => setSearch({ panel: undefined }, { replace: true })}
          />
        }
        steps={<Steps {...stage} />}
        tabs={tabs}
        tab={tab}
      >
        <Suspense fallback={<SkeletonRows rows={6} widths={[40, 14, 20]} />}>
          {tab === 'details' && (
            <RecordDetails details={<Details {...props} draft={`${subject.kind}.${subject.id}`} />} people={people} />
          )}
          {tab === 'attachments' && <RecordAttachments subject={subject} />}
          {tab === 'milestones' && milestones?.tab(subject)}
          {tab === 'notes' && <RecordNotes subject={subject} />}
          {tab === 'history' && <RecordHistory subject={subject} />}
        </Suspense>
        <Suspense>
          {search.panel === 'sharing' && (
            <SharingPanel subject={subject} onClose={() => setSearch({ panel: undefined }, { replace: true })} />
          )}
        </Suspense>
      </RecordPage>
    </FileViewing>
  )
}

function Steps({ steps, current, since, ended }: OneRecordProps['stage']) {
  const { t } = useTranslation()
  const note = (
    <TextWith text={t('records.since')}>
      <DateText value={since} width="day" />
    </TextWith>
  )
  return (
    <>
      <StageSegments label={t('stage.label')} steps={steps} current={current} note={note} />
      {ended && <p>{ended}</p>}
    </>
  )
}

/** The record's data, read or in its form. */
function Details({ details, edit, draft }: Pick<OneRecordProps, 'details' | 'edit'> & { draft: string }) {
  const { t } = useTranslation()
  const [editing, setEditing] = useState(false)
  if (editing) {
    return <Suspense fallback={<SkeletonRows rows={8} widths={[40, 40]} />}>{edit(() => setEditing(false))}</Suspense>
  }
  return details(
    <Button variant="subtle" leftSection={<IconPencil size={14} />} onClick={() => setEditing(true)} data-no-print>
      {t('edit')} <DraftMark of={draft} />
    </Button>,
  )
}

export type UnreadRecordProps = { id: string; answered: boolean; error?: CombinedError; onRetry: () => void }

/** What stands in the place of a record that is not there: not read, missing, or on its way. */
export function UnreadRecord({ id, answered, error, onRetry }: UnreadRecordProps) {
  // Null with an error is not missing: nobody knows.
  if (error) return <PageError error={error} onRetry={onRetry} />
  if (answered) return <MissingRecord id={id} />
  return <SkeletonRows rows={12} widths={[14, 40]} />
}
