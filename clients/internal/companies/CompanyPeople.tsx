import { Button } from '@mantine/core'
import { DraftMark } from '@parvis/clients-shared/drafts/DraftMark.tsx'
import { EmptyState } from '@parvis/clients-shared/kit/EmptyState.tsx'
import { formatCount } from '@parvis/clients-shared/language/formatDate.ts'
import { RelativeTime } from '@parvis/clients-shared/language/RelativeTime.tsx'
import { useLanguage } from '@parvis/clients-shared/language/useLanguage.ts'
import { useViewer } from '@parvis/clients-shared/session/SessionProvider.tsx'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { graphql } from '../gql/gql.ts'
import type { CompanyPeopleQuery } from '../gql/graphql.ts'
import { listSearch, rowsAPage } from '../kit/listSearch.ts'
import { Name } from '../kit/Name.tsx'
import { SearchField } from '../kit/SearchField.tsx'
import type { SearchParameters } from '../kit/searchParameters.ts'
import { useSearchParameters } from '../kit/useSearchParameters.ts'
import { Activation } from '../people/Activation.tsx'
import { ListPage } from '../people/ListPage.tsx'
import type { ListColumn } from '../people/ListTable.tsx'
import { steps } from '../people/peopleSearch.ts'
import { StatusDot } from '../people/StatusDot.tsx'
import type { CompanyOnPage } from './companyOnPage.ts'
import { RenameCompany, useCompanyPlace } from './useCompanyPlace.tsx'

const CompanyPeopleDocument = graphql(`
  query CompanyPeople($first: Int!, $after: String, $filter: PortalUserFilter!) {
    portalUsers(first: $first, after: $after, filter: $filter) {
      nodes { id displayName jobTitle accessType status version activation invitedAt lastLoginAt }
      pageInfo { hasNextPage endCursor }
      totalCount { value capped }
    }
  }
`)

type Row = NonNullable<CompanyPeopleQuery['portalUsers']>['nodes'][number]

function useColumns(): ListColumn<Row>[] {
  const { t } = useTranslation()
  const isAdmin = useViewer().staffUser?.role === 'ADMIN'
  return [
    {
      key: 'name',
      header: t('person.name'),
      cell: ({ id, displayName }) => (
        <>
          <Link to="." search={(present: SearchParameters) => ({ ...present, person: id })} title={displayName}>
            <bdi>{displayName}</bdi>
          </Link>
          <DraftMark of={`person.${id}`} />
        </>
      ),
    },
    {
      key: 'jobTitle',
      header: t('person.jobTitle'),
      from: 'desktop',
      cell: (row) => row.jobTitle && <Name>{row.jobTitle}</Name>,
    },
    {
      key: 'activation',
      header: t('people.step'),
      width: '162px',
      cell: ({ activation, invitedAt }) => activation && <Activation activation={activation} invitedAt={invitedAt} />,
    },
    {
      key: 'access',
      header: t('person.accessType'),
      width: '170px',
      from: 'wide',
      cell: (row) => row.accessType && t(`words.accessType.${row.accessType}`),
    },
    {
      key: 'status',
      header: t('person.status'),
      width: '130px',
      from: 'tablet',
      cell: ({ status, ...person }) => status && <StatusDot person={{ ...person, status }} isAdmin={isAdmin} />,
    },
    {
      key: 'last',
      header: t('person.lastLogin'),
      width: '130px',
      from: 'desktop',
      cell: ({ lastLoginAt }) =>
        lastLoginAt ? <RelativeTime value={lastLoginAt} /> : <Name absent={t('people.never')} />,
    },
  ]
}

/** How many came how far; a press lists only them, a second all again. */
function ByActivation({ activation }: Pick<CompanyOnPage, 'activation'>) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [{ step }, setSearch] = useSearchParameters()
  if (!activation) return null
  const counts = { INVITED: activation.invited, ENTERED: activation.entered, ACTED: activation.acted }
  return steps.map((each) => (
    <Button
      key={each}
      variant={step === each ? 'filled' : 'default'}
      aria-pressed={step === each}
      onClick={() => setSearch({ step: step === each ? undefined : each, after: undefined, from: undefined })}
    >
      {t(`company.step.${each}`, { number: formatCount(language, counts[each]) })}
    </Button>
  ))
}

/** The people of a company by name, and how far they came. */
export function CompanyPeople({ company }: { company: CompanyOnPage }) {
  const { t } = useTranslation()
  const place = useCompanyPlace(company)
  const columns = useColumns()
  const [parameters, setSearch] = useSearchParameters()
  const { q, after, from } = listSearch(parameters)
  const activation = steps.find((each) => each === parameters.step) ?? null
  const filter = { companyId: company.id, search: q || null, activation }
  const variables = { first: rowsAPage, after: after ?? null, filter }
  const [{ data, error }, ask] = useQuery({ query: CompanyPeopleDocument, variables })
  const everybody = () => setSearch({ q: undefined, step: undefined, after: undefined, from: undefined })
  return (
    <ListPage
      place={place}
      tab="people"
      action={<RenameCompany id={company.id} />}
      filters={
        <>
          <SearchField q={q} label={t('people.search')} setSearch={setSearch} />
          <ByActivation activation={company.activation} />
        </>
      }
      empty={
        q || activation ? (
          <EmptyState
            title={t('company.nobodyMatches')}
            action={
              <Button variant="default" onClick={everybody}>
                {t('records.clearFilters')}
              </Button>
            }
          />
        ) : (
          <EmptyState title={t('company.nobody')}>{t('company.nobodyHelp')}</EmptyState>
        )
      }
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
