import { StageTicks } from '@parvis/clients-shared/records/StageTicks.tsx'
import { useTranslation } from 'react-i18next'
import type { MattersPageQuery } from '../gql/graphql.ts'
import { Name } from '../kit/Name.tsx'
import { DueDate } from '../records/DueDate.tsx'
import type { RecordColumn } from '../records/RecordTable.tsx'
import { Turn } from '../records/Turn.tsx'
import { matterStep, matterSteps, type WorkflowStep } from './matterSteps.ts'

type Listed = NonNullable<MattersPageQuery['matters']>['nodes'][number]
type Row = Pick<Listed, 'status' | 'statusSince' | 'dueDate'>

/** What only matters have in a list: where they stand, whose turn it is, when they are due. */
export function useMatterColumns(statuses: WorkflowStep[]): RecordColumn<Row>[] {
  const { t } = useTranslation()
  const count = matterSteps(statuses).length
  return [
    {
      key: 'status',
      header: t('matters.status'),
      width: 'var(--table-status)',
      from: 'tablet',
      brief: 1,
      cell: ({ status }) => <StageTicks current={matterStep(statuses, status.id)} count={count} label={status.label} />,
    },
    {
      key: 'turn',
      header: t('records.waitingFor'),
      width: 'var(--table-turn)',
      from: 'desktop',
      brief: 2,
      cell: ({ status: { waitsFor, expectedDays }, statusSince, dueDate }) => (
        <Turn
          words={t(`matterTurn.${waitsFor}`)}
          nobody={waitsFor === 'NOBODY'}
          since={statusSince}
          expectedDays={expectedDays}
          dueDate={dueDate}
        />
      ),
    },
    {
      key: 'due',
      header: t('matters.due'),
      width: 'var(--table-day)',
      from: 'wide',
      cell: ({ dueDate, status }) =>
        dueDate ? <DueDate value={dueDate} done={status.waitsFor === 'NOBODY'} /> : <Name />,
    },
  ]
}
