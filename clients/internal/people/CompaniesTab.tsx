import { Button } from '@mantine/core'
import { DraftMark } from '@parvis/clients-shared/drafts/DraftMark.tsx'
import { EmptyState } from '@parvis/clients-shared/kit/EmptyState.tsx'
import { IconPlus } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { graphql } from '../gql/gql.ts'
import type { CompaniesTabQuery } from '../gql/graphql.ts'
import { listSearch, rowsAPage } from '../kit/listSearch.ts'
import { SearchField } from '../kit/SearchField.tsx'
import type { SearchParameters } from '../kit/searchParameters.ts'
import { useSearchParameters } from '../kit/useSearchParameters.ts'
import { CompanyDialog } from './CompanyDialog.tsx'
import { ListPage } from './ListPage.tsx'
import type { ListColumn } from './ListTable.tsx'
import { useManageClients } from './useManageClients.tsx'

const CompaniesTabDocument = graphql(`
  query CompaniesTab($first: Int!, $after: String, $filter: CompanyFilter!) {
    companies(first: $first, after: $after, filter: $filter) {
      nodes { id name requestSharing peopleCount version }
      pageInfo { hasNextPage endCursor }
      totalCount { value capped }
    }
  }
`)

type Row = NonNullable<CompaniesTabQuery['companies']>['nodes'][number]

function useColumns(): ListColumn<Row>[] {
  const { t } = useTranslation()
  return [
    {
      key: 'name',
      header: t('companies.name'),
      width: '40%',
      cell: ({ id, name }) => (
        <>
          <Link
            to="."
            search={(present: SearchParameters) => ({ ...present, edit: id })}
            title={t('companies.editOne', { name })}
          >
            <bdi>{name}</bdi>
          </Link>
          <DraftMark of={`company.${id}`} />
        </>
      ),
    },
    {
      key: 'people',
      header: t('companies.people'),
      width: '18%',
      cell: ({ id, peopleCount }) => (
        <Link to="." search={{ company: id }}>
          {t('companies.peopleCount', { count: peopleCount ?? 0 })}
        </Link>
      ),
    },
    {
      key: 'sharing',
      header: t('companies.sharing'),
      from: 'tablet',
      cell: ({ requestSharing }) => requestSharing && t(`requestSharing.${requestSharing}`),
    },
  ]
}

/** The client companies; a row opens the form to edit one. */
export function CompaniesTab() {
  const { t } = useTranslation()
  const columns = useColumns()
  const place = useManageClients()
  const [parameters, setSearch] = useSearchParameters()
  const { q, after, from, create } = listSearch(parameters)
  const [{ data, error }, ask] = useQuery({
    query: CompaniesTabDocument,
    variables: { first: rowsAPage, after: after ?? null, filter: { search: q || null } },
  })
  const rows = data?.companies?.nodes
  const edited = rows?.find(({ id }) => id === parameters.edit)
  const onClose = () => setSearch({ create: undefined, edit: undefined }, { replace: true })
  return (
    <>
      <ListPage
        place={place}
        tab="companies"
        action={
          <Button leftSection={<IconPlus size={15} />} onClick={() => setSearch({ create: 'company' })}>
            {t('companies.add')} <DraftMark of="company.new" />
          </Button>
        }
        filters={<SearchField q={q} label={t('companies.search')} setSearch={setSearch} />}
        empty={
          q ? (
            <EmptyState
              title={t('companies.noMatch')}
              action={
                <Button variant="default" onClick={() => setSearch({ q: undefined })}>
                  {t('records.clearFilters')}
                </Button>
              }
            />
          ) : (
            <EmptyState title={t('companies.empty')}>{t('companies.emptyHelp')}</EmptyState>
          )
        }
        columns={columns}
        rows={rows}
        page={data?.companies?.pageInfo}
        total={data?.companies?.totalCount}
        from={from}
        pageLength={rowsAPage}
        error={error}
        onRetry={() => ask({ requestPolicy: 'network-only' })}
        selected={parameters.edit}
        onOpen={(id) => setSearch({ edit: id })}
      />
      {(create === 'company' || edited) && (
        <CompanyDialog key={edited?.id ?? 'new'} company={create === 'company' ? null : edited!} onClose={onClose} />
      )}
    </>
  )
}
