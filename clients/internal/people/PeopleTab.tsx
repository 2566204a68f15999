import { Button } from '@mantine/core'
import { DraftMark } from '@parvis/clients-shared/drafts/DraftMark.tsx'
import { EmptyState } from '@parvis/clients-shared/kit/EmptyState.tsx'
import { RelativeTime } from '@parvis/clients-shared/language/RelativeTime.tsx'
import { useViewer } from '@parvis/clients-shared/session/SessionProvider.tsx'
import { IconHourglass, IconPlus } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { graphql } from '../gql/gql.ts'
import type { PeopleTabQuery } from '../gql/graphql.ts'
import styles from '../kit/cells.module.css'
import { rowsAPage } from '../kit/listSearch.ts'
import { Name } from '../kit/Name.tsx'
import type { SearchParameters } from '../kit/searchParameters.ts'
import { useSearchParameters } from '../kit/useSearchParameters.ts'
import { ListPage } from './ListPage.tsx'
import type { ListColumn } from './ListTable.tsx'
import { PeopleFilters } from './PeopleFilters.tsx'
import { noPeopleFilters, peopleAsked, peopleFilterCount, peopleSearch } from './peopleSearch.ts'
import { SortHeader, useSorted } from './SortHeader.tsx'
import { StatusDot } from './StatusDot.tsx'
import { useManageClients } from './useManageClients.tsx'

const PeopleTabDocument = graphql(`
  query PeopleTab(
    $first: Int!
    $after: String
    $filter: PortalUserFilter!
    $sort: PortalUserSort!
    $companyId: ID!
    $byCompany: Boolean!
  ) {
    portalUsers(first: $first, after: $after, filter: $filter, sort: $sort) {
      nodes {
        id
        displayName
        username
        email
        accessType
        status
        version
        jobTitle
        mobile
        invitedAt
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

/** Who nobody invited has no such moment. */
const moment = (at: string | null, absent: string) => (at ? <RelativeTime value={at} /> : <Name absent={absent} />)

function useColumns(waiting: boolean): ListColumn<Row>[] {
  const { t } = useTranslation()
  const sorted = useSorted()
  const isAdmin = useViewer().staffUser?.role === 'ADMIN'
  return [
    {
      key: 'name',
      header: <SortHeader order="name">{t('person.name')}</SortHeader>,
      sorted: sorted('name'),
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
      header: <SortHeader order="company">{t('person.company')}</SortHeader>,
      sorted: sorted('company'),
      // Nobody has given them one yet: what they wrote.
      cell: (row) => (
        <Name absent={t('people.noCompany')}>{row.company?.name ?? (waiting ? row.signUpCompany : null)}</Name>
      ),
    },
    {
      key: 'jobTitle',
      header: t('person.jobTitle'),
      width: '12%',
      from: 'widest',
      cell: (row) => row.jobTitle && <Name>{row.jobTitle}</Name>,
    },
    {
      key: 'email',
      header: t('person.email'),
      width: '20%',
      from: 'desktop',
      cell: (row) => <Name>{row.email}</Name>,
    },
    {
      key: 'access',
      header: t('person.accessType'),
      width: '162px',
      from: 'wide',
      cell: (row) => row.accessType && t(`words.accessType.${row.accessType}`),
    },
    {
      key: 'status',
      header: t('person.status'),
      width: '120px',
      from: 'tablet',
      cell: ({ status, ...person }) => status && <StatusDot person={{ ...person, status }} isAdmin={isAdmin} />,
    },
    {
      key: 'invited',
      header: (
        <SortHeader order="invited" newestFirst>
          {t('people.invited')}
        </SortHeader>
      ),
      sorted: sorted('invited'),
      width: '112px',
      from: 'wide',
      cell: ({ invitedAt }) => moment(invitedAt, t('people.notInvited')),
    },
    waiting
      ? {
          key: 'signedUp',
          header: t('people.signedUp'),
          width: '120px',
          from: 'desktop',
          cell: ({ signedUpAt }) => moment(signedUpAt, t('people.never')),
        }
      : {
          key: 'last',
          header: (
            <SortHeader order="signIn" newestFirst>
              {t('person.lastLogin')}
            </SortHeader>
          ),
          sorted: sorted('signIn'),
          width: '120px',
          from: 'desktop',
          cell: ({ lastLoginAt }) => moment(lastLoginAt, t('people.never')),
        },
  ]
}

function NoPeople() {
  const { t } = useTranslation()
  const { mayInviteClients } = useViewer()
  const [parameters, setSearch] = useSearchParameters()
  const search = peopleSearch(parameters)
  const filters = peopleFilterCount(search)
  if (search.status === 'PENDING_APPROVAL' && filters === 1) {
    return <EmptyState title={t('people.noneWaiting')}>{t('people.noneWaitingHelp')}</EmptyState>
  }
  return filters > 0 ? (
    <EmptyState
      title={t('people.noMatch', { count: filters })}
      action={
        <Button variant="default" onClick={() => setSearch(noPeopleFilters)}>
          {t('records.clearFilters')}
        </Button>
      }
    />
  ) : (
    <EmptyState title={t('people.empty')}>
      {t(mayInviteClients ? 'people.emptyHelp' : 'people.emptyHelpLegal')}
    </EmptyState>
  )
}

/** The portal users, with search and filters; a row opens the person. */
export function PeopleTab() {
  const { t } = useTranslation()
  const { staffUser, mayInviteClients } = useViewer()
  const place = useManageClients()
  const [parameters, setSearch] = useSearchParameters()
  const search = peopleSearch(parameters)
  const { company, after, from } = search
  const columns = useColumns(search.status === 'PENDING_APPROVAL')
  const [{ data, error }, ask] = useQuery({
    query: PeopleTabDocument,
    variables: {
      first: rowsAPage,
      after: after ?? null,
      ...peopleAsked(search),
      companyId: company ?? '',
      byCompany: Boolean(company),
    },
  })
  return (
    <ListPage
      place={place}
      tab={search.status === 'PENDING_APPROVAL' ? 'waiting' : 'people'}
      action={
        mayInviteClients && (
          <>
            {staffUser?.role === 'ADMIN' && (
              <Button variant="default" onClick={() => setSearch({ create: 'people' })}>
                {t('people.inviteMany')}
              </Button>
            )}
            <Button leftSection={<IconPlus size={15} />} onClick={() => setSearch({ create: 'person' })}>
              {t('person.add')} <DraftMark of="person.new" />
            </Button>
          </>
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
