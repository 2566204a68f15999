import { useViewer } from '@parvis/clients-shared/session/SessionProvider.tsx'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { graphql } from '../gql/gql.ts'
import type { GroupsTabQuery } from '../gql/graphql.ts'
import { Name } from '../kit/Name.tsx'
import { EditedList, useListVariables } from '../people/EditedList.tsx'
import { EditedName } from '../people/EditedName.tsx'
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

function useColumns(mayEdit: boolean): ListColumn<Row>[] {
  const { t } = useTranslation()
  return [
    {
      key: 'name',
      header: t('person.name'),
      width: '30%',
      cell: (row) => <EditedName row={row} noun="group" mayEdit={mayEdit} />,
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
  const [{ data, error }, ask] = useQuery({ query: GroupsTabDocument, variables: useListVariables() })
  return (
    <EditedList
      place={place}
      tab="groups"
      noun="group"
      mayEdit={isAdmin}
      words={{
        add: t('groups.add'),
        search: t('groups.search'),
        noMatch: t('groups.noMatch'),
        empty: t('groups.empty'),
        emptyHelp: t(isAdmin ? 'groups.emptyHelp' : 'team.byAdmin'),
      }}
      columns={columns}
      rows={data?.userGroups?.nodes}
      page={data?.userGroups?.pageInfo}
      total={data?.userGroups?.totalCount}
      error={error}
      onRetry={() => ask({ requestPolicy: 'network-only' })}
      dialog={(group, onClose) => <GroupDialog key={group?.id ?? 'new'} group={group} onClose={onClose} />}
    />
  )
}
