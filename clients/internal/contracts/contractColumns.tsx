import { contractStep } from '@parvis/clients-shared/contracts/contractSteps.ts'
import { StageTicks } from '@parvis/clients-shared/records/StageTicks.tsx'
import { useTranslation } from 'react-i18next'
import type { ContractsPageQuery } from '../gql/graphql.ts'
import { Name } from '../kit/Name.tsx'
import { DueDate } from '../records/DueDate.tsx'
import type { RecordColumn } from '../records/RecordTable.tsx'
import { Turn } from '../records/Turn.tsx'
import { endingDays, expectedDaysOf } from './contractViews.ts'

type Listed = NonNullable<ContractsPageQuery['contracts']>['nodes'][number]
type Row = Pick<Listed, 'stage' | 'stageSince' | 'expired' | 'waitsFor' | 'endDate'>

/** What only contracts have in a list: where they stand, whose turn it is, when they end. */
export function useContractColumns(): RecordColumn<Row>[] {
  const { t } = useTranslation()
  return [
    {
      key: 'stage',
      header: t('contracts.stage'),
      width: 'var(--table-stage)',
      from: 'tablet',
      brief: 1,
      cell: ({ stage, expired }) => (
        <StageTicks current={contractStep(stage)} label={t(`words.contractStage.${expired ? 'EXPIRED' : stage}`)} />
      ),
    },
    {
      key: 'turn',
      header: t('records.waitingFor'),
      width: 'var(--table-turn)',
      from: 'desktop',
      brief: 2,
      cell: (row) => (
        <Turn
          words={t(`turn.${row.waitsFor}`)}
          nobody={row.waitsFor === 'NOBODY'}
          since={row.stageSince}
          expectedDays={expectedDaysOf(row.waitsFor)}
        />
      ),
    },
    {
      key: 'ends',
      header: t('contracts.ends'),
      width: 'var(--table-day)',
      from: 'wide',
      cell: ({ endDate, stage, expired }) =>
        endDate ? (
          <DueDate value={endDate} soonDays={endingDays} done={expired || contractStep(stage) < 0} />
        ) : (
          <Name absent={t('records.openEnd')} />
        ),
    },
  ]
}
