import { initials } from '@parvis/clients-shared/kit/FirmMark.tsx'
import { listOf, type RecordKind } from '@parvis/clients-shared/records/recordKind.ts'
import { useTranslation } from 'react-i18next'
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import type { RecordRow_RecordFragment } from '../gql/graphql.ts'
import { Name } from '../kit/Name.tsx'
import { type RecordColumn, type RecordRow, RecordTable, type RecordTableProps } from './RecordTable.tsx'
import { seenOf, seenWordsInList } from './seenWords.ts'

const RecordRow_record = graphql(`
  fragment RecordRow_record on LegalRecord {
    id
    reference
    title
    private
    company { id name }
    requester { id displayName status }
    watchers { id }
    assignee { id displayName }
    share { visible }
  }
`)

/** A record as a list asks for it. */
export type RecordNode = FragmentType<typeof RecordRow_record>

type Listed = RecordRow & Pick<RecordRow_RecordFragment, 'company' | 'requester' | 'assignee'>

export type RecordRowsProps<Row extends RecordNode> = Omit<
  RecordTableProps<Row & Listed>,
  'rows' | 'columns' | 'to'
> & {
  kind: RecordKind
  nodes: readonly Row[]
  /** What only this kind has; stands between whom it is for and who looks after it. */
  columns: RecordColumn<Row>[]
  /** All are of one company, which says so already. */
  ofCompany?: boolean
}

/** The rows of a list: every record has a company, a requester and somebody who looks after it. */
export function RecordRows<Row extends RecordNode>(props: RecordRowsProps<Row>) {
  const { kind, columns, nodes, ofCompany = false, ...rest } = props
  const { t } = useTranslation()
  const rows = nodes.map((node): Row & Listed => {
    const row = readFragment(RecordRow_record, node)
    const listed = { ...row, private: row.private ?? false, seen: seenOf(row), seenWords: seenWordsInList(row, t) }
    return { ...node, ...listed }
  })
  const company: RecordColumn<Row & Listed> = {
    key: 'company',
    header: t('records.company'),
    width: '13%',
    from: 'tablet',
    brief: 3,
    cell: ({ company }) => <Name>{company?.name}</Name>,
  }
  const all: RecordColumn<Row & Listed>[] = [
    ...(ofCompany ? [] : [company]),
    {
      key: 'requester',
      header: t('words.field.requester'),
      width: '12%',
      // The statuses of a matter are longer than the stages of a contract.
      from: kind === 'matter' ? 'widest' : 'wide',
      cell: ({ requester }) => <Name>{requester?.displayName}</Name>,
    },
    ...columns,
    {
      key: 'assignee',
      header: t('records.assignee'),
      headerHidden: true,
      width: '46px',
      from: 'desktop',
      cell: ({ assignee }) =>
        assignee && (
          <abbr title={assignee.displayName} aria-label={assignee.displayName}>
            {initials(assignee.displayName)}
          </abbr>
        ),
    },
  ]
  return <RecordTable {...rest} rows={rows} columns={all} to={`/${listOf[kind]}/$id`} />
}
