import { Button, Select } from '@mantine/core'
import { DraftMark } from '@parvis/clients-shared/drafts/DraftMark.tsx'
import { EmptyState } from '@parvis/clients-shared/kit/EmptyState.tsx'
import { RelativeTime } from '@parvis/clients-shared/language/RelativeTime.tsx'
import { useViewer } from '@parvis/clients-shared/session/SessionProvider.tsx'
import { IconHourglass, IconPlus } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { graphql } from '../gql/gql.ts'
import type { PeopleTabQuery, PortalUserStatus } from '../gql/graphql.ts'
import styles from '../kit/cells.module.css'
import { listSearch, rowsAPage } from '../kit/listSearch.ts'
import { Name } from '../kit/Name.tsx'
import { SearchField } from '../kit/SearchField.tsx'
import type { SearchParameters } from '../kit/searchParameters.ts'
import { useSearchParameters } from '../kit/useSearchParameters.ts'
import { CompanySelect } from './CompanySelect.tsx'
import { DepartmentSelect } from './DepartmentSelect.tsx'
import { ListPage } from './ListPage.tsx'
import type { ListColumn } from './ListTable.tsx'
import { useManageClients } from './useManageClients.tsx'

const PeopleTabDocument = graphql(`
  query PeopleTab($first: Int!, $after: String, $filter: PortalUserFilter!, $companyId: ID!, $byCompany: Boolean!) {
    portalUsers(first: $first, after: $after, filter: $filter) {
      nodes {
        id
        displayName
        username
        email
        accessType
        status
        lastLoginAt
        signedUpAt
        signUpCompany
        company { id name }
        loginChange { askedAt }
      }
      pageInfo { hasNextPage endCursor }
      totalCount { value capped }
    }
    company(id: $companyId) @include(if: $byCompany) { id name }
  }
`)

type Row = NonNullable<PeopleTabQuery['portalUsers']>['nodes'][number]

const statuses: PortalUserStatus[] = ['ACTIVE', 'INVITED', 'INACTIVE', 'PENDING_APPROVAL', 'REJECTED']

function useColumns(waiting: boolean): ListColumn<Row>[] {
  const { t } = useTranslation()
  return [
    {
      key: 'name',
      header: t('person.name'),
      width: '16%',
      cell: ({ id, displayName, loginChange }) => (
        <>
          <Link to="." search={(present: SearchParameters) => ({ ...present, person: id })} title={displayName}>
            <bdi>{displayName}</bdi>
          </Link>
          <DraftMark of={`person.${id}`} />
          {loginChange && (
            <span className={styles.soon} title={t('loginChange.title')}>
              {' '}
              <IconHourglass size={14} role="img" aria-label={t('loginChange.title')} />
            </span>
          )}
        </>
      ),
    },
    {
      key: 'company',
      header: t('person.company'),
      width: '15%',
      // Nobody has given them one yet: what they wrote.
      cell: (row) => (
        <Name absent={t('people.noCompany')}>{row.company?.name ?? (waiting ? row.signUpCompany : null)}</Name>
      ),
    },
    {
      key: 'username',
      header: t('person.username'),
      width: '12%',
      from: 'wide',
      cell: (row) => <Name>{row.username}</Name>,
    },
    { key: 'email', header: t('person.email'), width: '21%', from: 'desktop', cell: (row) => <Name>{row.email}</Name> },
    {
      key: 'access',
      header: t('person.accessType'),
      width: '14%',
      from: 'tablet',
      cell: (row) => row.accessType && t(`words.accessType.${row.accessType}`),
    },
    {
      key: 'status',
      header: t('person.status'),
      width: '10%',
      from: 'tablet',
      cell: (row) => row.status && t(`words.personStatus.${row.status}`),
    },
    {
      key: 'last',
      header: t(waiting ? 'people.signedUp' : 'person.lastLogin'),
      width: '12%',
      from: 'desktop',
      cell({ lastLoginAt, signedUpAt }) {
        const at = waiting ? signedUpAt : lastLoginAt
        return at ? <RelativeTime value={at} /> : <Name absent={t('people.never')} />
      },
    },
  ]
}

const firstPage = { after: undefined, from: undefined }

function peopleSearch(parameters: SearchParameters) {
  return {
    ...listSearch(parameters),
    department: parameters.department,
    status: statuses.find((each) => each === parameters.status),
  }
}

function PeopleFilters({ companyName }: { companyName?: string }) {
  const { t } = useTranslation()
  const [parameters, setSearch] = useSearchParameters()
  const { q, company, department, status } = peopleSearch(parameters)
  return (
    <>
      <SearchField q={q} label={t('people.search')} setSearch={setSearch} />
      <CompanySelect
        label={t('person.company')}
        value={company ?? null}
        valueLabel={companyName}
        onChange={(id) => setSearch({ company: id ?? undefined, ...firstPage })}
        inline
      />
      <DepartmentSelect
        value={department ?? null}
        onChange={(id) => setSearch({ department: id ?? undefined, ...firstPage })}
        inline
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

function NoPeople() {
  const { t } = useTranslation()
  const isAdmin = useViewer().staffUser?.role === 'ADMIN'
  const [parameters, setSearch] = useSearchParameters()
  const { q, company, department, status } = peopleSearch(parameters)
  const filters = [q, company, department, status].filter(Boolean).length
  if (status === 'PENDING_APPROVAL' && filters === 1) {
    return <EmptyState title={t('people.noneWaiting')}>{t('people.noneWaitingHelp')}</EmptyState>
  }
  return filters > 0 ? (
    <EmptyState
      title={t('people.noMatch', { count: filters })}
      action={
        <Button
          variant="default"
          onClick={() =>
            setSearch({ q: undefined, company: undefined, department: undefined, status: undefined, ...firstPage })
          }
        >
          {t('records.clearFilters')}
        </Button>
      }
    />
  ) : (
    <EmptyState title={t('people.empty')}>{t(isAdmin ? 'people.emptyHelp' : 'people.emptyHelpLegal')}</EmptyState>
  )
}

/** The portal users, with search and filters; a row opens the person. */
export function PeopleTab() {
  const { t } = useTranslation()
  const isAdmin = useViewer().staffUser?.role === 'ADMIN'
  const place = useManageClients()
  const [parameters, setSearch] = useSearchParameters()
  const { q, company, department, status, after, from } = peopleSearch(parameters)
  const columns = useColumns(status === 'PENDING_APPROVAL')
  const [{ data, error }, ask] = useQuery({
    query: PeopleTabDocument,
    variables: {
      first: rowsAPage,
      after: after ?? null,
      filter: {
        search: q || null,
        companyId: company ?? null,
        departmentId: department ?? null,
        statuses: status ? [status] : null,
      },
      companyId: company ?? '',
      byCompany: Boolean(company),
    },
  })
  return (
    <ListPage
      place={place}
      tab={status === 'PENDING_APPROVAL' ? 'waiting' : 'people'}
      action={
        isAdmin && (
          <Button leftSection={<IconPlus size={15} />} onClick={() => setSearch({ create: 'person' })}>
            {t('person.add')} <DraftMark of="person.new" />
          </Button>
        )
      }
      filters={<PeopleFilters companyName={data?.company?.name} />}
      empty={<NoPeople />}
      columns={columns}
      rows={data?.portalUsers?.nodes}
      page={data?.portalUsers?.pageInfo}
      total={data?.portalUsers?.totalCount}
      from={from}
      pageLength={rowsAPage}
      error={error}
      onRetry={() => ask({ requestPolicy: 'network-only' })}
      selected={parameters.person}
      onOpen={(id) => setSearch({ person: id })}
    />
  )
}
