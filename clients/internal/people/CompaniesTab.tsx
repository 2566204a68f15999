import { DraftMark } from '@parvis/clients-shared/drafts/DraftMark.tsx'
import { Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { graphql } from '../gql/gql.ts'
import type { CompaniesTabQuery } from '../gql/graphql.ts'
import { CompanyDialog } from './CompanyDialog.tsx'
import { EditedList, useListVariables } from './EditedList.tsx'
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
          <Link to="/companies/$id" params={{ id }} search={{}} title={name}>
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
        <Link to="/companies/$id" params={{ id }} search={{}}>
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

/** The client companies; a row opens the page of one. */
export function CompaniesTab() {
  const { t } = useTranslation()
  const columns = useColumns()
  const navigate = useNavigate()
  const place = useManageClients()
  const [{ data, error }, ask] = useQuery({ query: CompaniesTabDocument, variables: useListVariables() })
  return (
    <EditedList
      place={place}
      tab="companies"
      noun="company"
      mayEdit
      onOpen={(id) => void navigate({ to: '/companies/$id', params: { id }, search: {} })}
      words={{
        add: t('companies.add'),
        search: t('companies.search'),
        noMatch: t('companies.noMatch'),
        empty: t('companies.empty'),
        emptyHelp: t('companies.emptyHelp'),
      }}
      columns={columns}
      rows={data?.companies?.nodes}
      page={data?.companies?.pageInfo}
      total={data?.companies?.totalCount}
      error={error}
      onRetry={() => ask({ requestPolicy: 'network-only' })}
      dialog={(_row, onClose) => <CompanyDialog company={null} onClose={onClose} />}
    />
  )
}
