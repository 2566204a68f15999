import { Button } from '@mantine/core'
import { DraftMark } from '@parvis/clients-shared/drafts/DraftMark.tsx'
import { EmptyState } from '@parvis/clients-shared/kit/EmptyState.tsx'
import { useViewer } from '@parvis/clients-shared/session/SessionProvider.tsx'
import { IconPlus } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { graphql } from '../gql/gql.ts'
import type { DepartmentsTabQuery } from '../gql/graphql.ts'
import { listSearch, rowsAPage } from '../kit/listSearch.ts'
import { SearchField } from '../kit/SearchField.tsx'
import type { SearchParameters } from '../kit/searchParameters.ts'
import { useSearchParameters } from '../kit/useSearchParameters.ts'
import { DepartmentDialog } from './DepartmentDialog.tsx'
import { ListPage } from './ListPage.tsx'
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

function useColumns(isAdmin: boolean): ListColumn<Row>[] {
  const { t } = useTranslation()
  return [
    {
      key: 'name',
      header: t('person.name'),
      width: '40%',
      cell: ({ id, name }) =>
        isAdmin ? (
          <>
            <Link
              to="."
              search={(present: SearchParameters) => ({ ...present, edit: id })}
              title={t('companies.editOne', { name })}
            >
              <bdi>{name}</bdi>
            </Link>
            <DraftMark of={`department.${id}`} />
          </>
        ) : (
          <bdi>{name}</bdi>
        ),
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
    {
      key: 'inUse',
      header: t('team.inUse'),
      from: 'tablet',
      cell: ({ ended }) => t(ended ? 'no' : 'yes'),
    },
  ]
}

/** Departments of clients: forms can be open to some of them only. A row opens one for an administrator. */
export function DepartmentsTab() {
  const { t } = useTranslation()
  const isAdmin = useViewer().staffUser?.role === 'ADMIN'
  const columns = useColumns(isAdmin)
  const place = useManageClients()
  const [parameters, setSearch] = useSearchParameters()
  const { q, after, from, create } = listSearch(parameters)
  const [{ data, error }, ask] = useQuery({
    query: DepartmentsTabDocument,
    variables: { first: rowsAPage, after: after ?? null, filter: { search: q || null } },
  })
  const rows = data?.departments?.nodes
  const edited = isAdmin ? rows?.find(({ id }) => id === parameters.edit) : undefined
  const isNew = isAdmin && create === 'department'
  const onClose = () => setSearch({ create: undefined, edit: undefined }, { replace: true })
  return (
    <>
      <ListPage
        place={place}
        tab="departments"
        action={
          isAdmin && (
            <Button leftSection={<IconPlus size={15} />} onClick={() => setSearch({ create: 'department' })}>
              {t('departments.add')} <DraftMark of="department.new" />
            </Button>
          )
        }
        filters={<SearchField q={q} label={t('departments.search')} setSearch={setSearch} />}
        empty={
          q ? (
            <EmptyState
              title={t('departments.noMatch')}
              action={
                <Button variant="default" onClick={() => setSearch({ q: undefined })}>
                  {t('records.clearFilters')}
                </Button>
              }
            />
          ) : (
            <EmptyState title={t('departments.empty')}>
              {t(isAdmin ? 'departments.emptyHelp' : 'team.byAdmin')}
            </EmptyState>
          )
        }
        columns={columns}
        rows={rows}
        page={data?.departments?.pageInfo}
        total={data?.departments?.totalCount}
        from={from}
        pageLength={rowsAPage}
        error={error}
        onRetry={() => ask({ requestPolicy: 'network-only' })}
        selected={parameters.edit}
        onOpen={(id) => isAdmin && setSearch({ edit: id })}
      />
      {(isNew || edited) && (
        <DepartmentDialog key={edited?.id ?? 'new'} department={isNew ? null : edited!} onClose={onClose} />
      )}
    </>
  )
}
