import { Button } from '@mantine/core'
import { DraftMark } from '@parvis/clients-shared/drafts/DraftMark.tsx'
import { EmptyState } from '@parvis/clients-shared/kit/EmptyState.tsx'
import { useViewer } from '@parvis/clients-shared/session/SessionProvider.tsx'
import { IconPlus } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { graphql } from '../gql/gql.ts'
import type { GroupsTabQuery } from '../gql/graphql.ts'
import { listSearch, rowsAPage } from '../kit/listSearch.ts'
import { Name } from '../kit/Name.tsx'
import { SearchField } from '../kit/SearchField.tsx'
import type { SearchParameters } from '../kit/searchParameters.ts'
import { useSearchParameters } from '../kit/useSearchParameters.ts'
import { ListPage } from '../people/ListPage.tsx'
import type { ListColumn } from '../people/ListTable.tsx'
import { GroupDialog } from './GroupDialog.tsx'
import { useStaffPlace } from './useStaffPlace.ts'

const GroupsTabDocument = graphql(`
  query GroupsTab($first: Int!, $after: String, $filter: NamedFilter!) {
    userGroups(first: $first, after: $after, filter: $filter) {
      nodes { id name ended version members { id displayName } }
      pageInfo { hasNextPage endCursor }
      totalCount { value capped }
    }
  }
`)

type Row = NonNullable<GroupsTabQuery['userGroups']>['nodes'][number]

function useColumns(isAdmin: boolean): ListColumn<Row>[] {
  const { t } = useTranslation()
  return [
    {
      key: 'name',
      header: t('person.name'),
      width: '30%',
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
            <DraftMark of={`group.${id}`} />
          </>
        ) : (
          <bdi>{name}</bdi>
        ),
    },
    {
      key: 'members',
      header: t('groups.members'),
      width: '50%',
      cell: ({ members }) => (
        <Name absent={t('groups.noMembers')}>
          {(members ?? []).map(({ displayName }) => displayName).join(t('listSeparator'))}
        </Name>
      ),
    },
    { key: 'inUse', header: t('team.inUse'), from: 'tablet', cell: ({ ended }) => t(ended ? 'no' : 'yes') },
  ]
}

/** Groups of the legal team: approvers can be named by them. A row opens one for an administrator. */
export function GroupsTab() {
  const { t } = useTranslation()
  const isAdmin = useViewer().staffUser?.role === 'ADMIN'
  const columns = useColumns(isAdmin)
  const place = useStaffPlace()
  const [parameters, setSearch] = useSearchParameters()
  const { q, after, from, create } = listSearch(parameters)
  const [{ data, error }, ask] = useQuery({
    query: GroupsTabDocument,
    variables: { first: rowsAPage, after: after ?? null, filter: { search: q || null } },
  })
  const rows = data?.userGroups?.nodes
  const edited = isAdmin ? rows?.find(({ id }) => id === parameters.edit) : undefined
  const isNew = isAdmin && create === 'group'
  const onClose = () => setSearch({ create: undefined, edit: undefined }, { replace: true })
  return (
    <>
      <ListPage
        place={place}
        tab="groups"
        action={
          isAdmin && (
            <Button leftSection={<IconPlus size={15} />} onClick={() => setSearch({ create: 'group' })}>
              {t('groups.add')} <DraftMark of="group.new" />
            </Button>
          )
        }
        filters={<SearchField q={q} label={t('groups.search')} setSearch={setSearch} />}
        empty={
          q ? (
            <EmptyState
              title={t('groups.noMatch')}
              action={
                <Button variant="default" onClick={() => setSearch({ q: undefined })}>
                  {t('records.clearFilters')}
                </Button>
              }
            />
          ) : (
            <EmptyState title={t('groups.empty')}>{t(isAdmin ? 'groups.emptyHelp' : 'team.byAdmin')}</EmptyState>
          )
        }
        columns={columns}
        rows={rows}
        page={data?.userGroups?.pageInfo}
        total={data?.userGroups?.totalCount}
        from={from}
        pageLength={rowsAPage}
        error={error}
        onRetry={() => ask({ requestPolicy: 'network-only' })}
        selected={parameters.edit}
        onOpen={(id) => isAdmin && setSearch({ edit: id })}
      />
      {(isNew || edited) && <GroupDialog key={edited?.id ?? 'new'} group={isNew ? null : edited!} onClose={onClose} />}
    </>
  )
}
