import { Button, Select } from '@mantine/core'
import { DraftMark } from '@parvis/clients-shared/drafts/DraftMark.tsx'
import { EmptyState } from '@parvis/clients-shared/kit/EmptyState.tsx'
import { RelativeTime } from '@parvis/clients-shared/language/RelativeTime.tsx'
import { useViewer } from '@parvis/clients-shared/session/SessionProvider.tsx'
import { IconPlus } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { graphql } from '../gql/gql.ts'
import type { StaffRole, StaffTabQuery, StaffUserStatus } from '../gql/graphql.ts'
import { listSearch, rowsAPage } from '../kit/listSearch.ts'
import { Name } from '../kit/Name.tsx'
import { SearchField } from '../kit/SearchField.tsx'
import type { SearchParameters } from '../kit/searchParameters.ts'
import { useSearchParameters } from '../kit/useSearchParameters.ts'
import { ListPage } from '../people/ListPage.tsx'
import type { ListColumn } from '../people/ListTable.tsx'
import { useStaffPlace } from './useStaffPlace.ts'

const StaffTabDocument = graphql(`
  query StaffTab($first: Int!, $after: String, $filter: StaffUserFilter!) {
    staffUsers(first: $first, after: $after, filter: $filter) {
      nodes { id displayName jobTitle role email status lastLoginAt }
      pageInfo { hasNextPage endCursor }
      totalCount { value capped }
    }
  }
`)

type Row = NonNullable<StaffTabQuery['staffUsers']>['nodes'][number]

const statuses: StaffUserStatus[] = ['ACTIVE', 'INVITED', 'INACTIVE']
const roles: StaffRole[] = ['ADMIN', 'LEGAL']
const firstPage = { after: undefined, from: undefined }

function staffSearch(parameters: SearchParameters) {
  return {
    ...listSearch(parameters),
    status: statuses.find((each) => each === parameters.status),
    role: roles.find((each) => each === parameters.role),
  }
}

function useColumns(): ListColumn<Row>[] {
  const { t } = useTranslation()
  return [
    {
      key: 'name',
      header: t('person.name'),
      width: '22%',
      cell: ({ id, displayName }) => (
        <>
          <Link to="." search={(present: SearchParameters) => ({ ...present, person: id })} title={displayName}>
            <bdi>{displayName}</bdi>
          </Link>
          <DraftMark of={`staff.${id}`} />
        </>
      ),
    },
    {
      key: 'jobTitle',
      header: t('person.jobTitle'),
      width: '20%',
      cell: (row) => <Name absent={t('staff.noJobTitle')}>{row.jobTitle}</Name>,
    },
    {
      key: 'role',
      header: t('staff.role'),
      width: '14%',
      from: 'tablet',
      cell: ({ role }) => role && t(`staffRole.${role}`),
    },
    { key: 'email', header: t('person.email'), width: '22%', from: 'desktop', cell: (row) => <Name>{row.email}</Name> },
    {
      key: 'status',
      header: t('person.status'),
      width: '11%',
      from: 'tablet',
      cell: ({ status }) => status && t(`words.personStatus.${status}`),
    },
    {
      key: 'last',
      header: t('person.lastLogin'),
      width: '11%',
      from: 'desktop',
      cell: ({ lastLoginAt }) =>
        lastLoginAt ? <RelativeTime value={lastLoginAt} /> : <Name absent={t('people.never')} />,
    },
  ]
}

function StaffFilters() {
  const { t } = useTranslation()
  const [parameters, setSearch] = useSearchParameters()
  const { q, role, status } = staffSearch(parameters)
  return (
    <>
      <SearchField q={q} label={t('staff.search')} setSearch={setSearch} />
      <Select
        aria-label={t('staff.role')}
        placeholder={t('staff.anyRole')}
        data={roles.map((value) => ({ value, label: t(`staffRole.${value}`) }))}
        clearable
        clearButtonProps={{ 'aria-label': t('clear') }}
        w={170}
        value={role ?? null}
        onChange={(value) => setSearch({ role: value ?? undefined, ...firstPage })}
      />
      <Select
        aria-label={t('person.status')}
        placeholder={t('people.anyStatus')}
        data={statuses.map((value) => ({ value, label: t(`words.personStatus.${value}`) }))}
        clearable
        clearButtonProps={{ 'aria-label': t('clear') }}
        w={170}
        value={status ?? null}
        onChange={(value) => setSearch({ status: value ?? undefined, ...firstPage })}
      />
    </>
  )
}

/** Whoever reads this is of the legal team: the list is empty only when a filter hides everybody. */
function NobodyFound() {
  const { t } = useTranslation()
  const [parameters, setSearch] = useSearchParameters()
  const { q, role, status } = staffSearch(parameters)
  return (
    <EmptyState
      title={t('people.noMatch', { count: [q, role, status].filter(Boolean).length })}
      action={
        <Button
          variant="default"
          onClick={() => setSearch({ q: undefined, role: undefined, status: undefined, ...firstPage })}
        >
          {t('records.clearFilters')}
        </Button>
      }
    />
  )
}

/** The members of the legal team, with search and filters; a row opens one of them. */
export function StaffTab() {
  const { t } = useTranslation()
  const isAdmin = useViewer().staffUser?.role === 'ADMIN'
  const columns = useColumns()
  const place = useStaffPlace()
  const [parameters, setSearch] = useSearchParameters()
  const { q, role, status, after, from } = staffSearch(parameters)
  const [{ data, error }, ask] = useQuery({
    query: StaffTabDocument,
    variables: {
      first: rowsAPage,
      after: after ?? null,
      filter: { search: q || null, role: role ?? null, statuses: status ? [status] : statuses },
    },
  })
  return (
    <ListPage
      place={place}
      tab="people"
      action={
        isAdmin && (
          <Button leftSection={<IconPlus size={15} />} onClick={() => setSearch({ create: 'person' })}>
            {t('staff.add')} <DraftMark of="staff.new" />
          </Button>
        )
      }
      filters={<StaffFilters />}
      empty={<NobodyFound />}
      columns={columns}
      rows={data?.staffUsers?.nodes}
      page={data?.staffUsers?.pageInfo}
      total={data?.staffUsers?.totalCount}
      from={from}
      pageLength={rowsAPage}
      error={error}
      onRetry={() => ask({ requestPolicy: 'network-only' })}
      selected={parameters.person}
      onOpen={(id) => setSearch({ person: id })}
    />
  )
}
