import { useViewer } from '@parvis/clients-shared/session/SessionProvider.tsx'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { graphql } from '../gql/gql.ts'
import type { DepartmentsTabQuery } from '../gql/graphql.ts'
import { DepartmentDialog } from './DepartmentDialog.tsx'
import { EditedList, useListVariables } from './EditedList.tsx'
import { EditedName } from './EditedName.tsx'
import type { ListColumn } from './ListTable.tsx'
import { useManageClients } from './useManageClients.tsx'

const DepartmentsTabDocument = graphql(`
  query DepartmentsTab($first: Int!, $after: String, $filter: NamedFilter!) {
    departments(first: $first, after: $after, filter: $filter) {
      nodes { id name ended peopleCount version }
      pageInfo { hasNextPage endCursor }
      totalCount { value capped }
    }
  }
`)

type Row = NonNullable<DepartmentsTabQuery['departments']>['nodes'][number]

function useColumns(mayEdit: boolean): ListColumn<Row>[] {
  const { t } = useTranslation()
  return [
    {
      key: 'name',
      header: t('person.name'),
      width: '40%',
      cell: (row) => <EditedName row={row} noun="department" mayEdit={mayEdit} />,
    },
    {
      key: 'people',
      header: t('companies.people'),
      width: '25%',
      cell: ({ id, peopleCount }) => (
        <Link to="." search={{ department: id }}>
          {t('companies.peopleCount', { count: peopleCount ?? 0 })}
        </Link>
      ),
    },
    { key: 'inUse', header: t('team.inUse'), from: 'tablet', cell: ({ ended }) => t(ended ? 'no' : 'yes') },
  ]
}

/** Departments of clients: forms can be open to some of them only. A row opens one for an administrator. */
export function DepartmentsTab() {
  const { t } = useTranslation()
  const isAdmin = useViewer().staffUser?.role === 'ADMIN'
  const columns = useColumns(isAdmin)
  const place = useManageClients()
  const [{ data, error }, ask] = useQuery({ query: DepartmentsTabDocument, variables: useListVariables() })
  return (
    <EditedList
      place={place}
      tab="departments"
      noun="department"
      mayEdit={isAdmin}
      words={{
        add: t('departments.add'),
        search: t('departments.search'),
        noMatch: t('departments.noMatch'),
        empty: t('departments.empty'),
        emptyHelp: t(isAdmin ? 'departments.emptyHelp' : 'team.byAdmin'),
      }}
      columns={columns}
      rows={data?.departments?.nodes}
      page={data?.departments?.pageInfo}
      total={data?.departments?.totalCount}
      error={error}
      onRetry={() => ask({ requestPolicy: 'network-only' })}
      dialog={(department, onClose) => (
        <DepartmentDialog key={department?.id ?? 'new'} department={department} onClose={onClose} />
      )}
    />
  )
}
