import { Button, Radio } from '@mantine/core'
import { sendingProblem } from '@parvis/clients-shared/graph/sendingProblem.ts'
import { hasUserError } from '@parvis/clients-shared/graph/userErrors.ts'
import { EmptyState } from '@parvis/clients-shared/kit/EmptyState.tsx'
import { FieldError } from '@parvis/clients-shared/kit/FieldError.tsx'
import { toast } from '@parvis/clients-shared/kit/toast.ts'
import { formatCount } from '@parvis/clients-shared/language/formatDate.ts'
import { useLanguage } from '@parvis/clients-shared/language/useLanguage.ts'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutation, useQuery } from 'urql'
import { graphql } from '../gql/gql.ts'
import type { CompanySharingQuery, RequestSharing } from '../gql/graphql.ts'
import { listSearch, rowsAPage } from '../kit/listSearch.ts'
import type { SearchParameters } from '../kit/searchParameters.ts'
import { useSearchParameters } from '../kit/useSearchParameters.ts'
import { ListPage } from '../people/ListPage.tsx'
import type { ListColumn } from '../people/ListTable.tsx'
import styles from './CompanySharing.module.css'
import type { CompanyOnPage } from './companyOnPage.ts'
import { type Count, sum, without } from './counts.ts'
import { RenameCompany, useCompanyPlace } from './useCompanyPlace.tsx'

const CompanySharingDocument = graphql(`
  query CompanySharing($first: Int!, $after: String, $companyId: ID!) {
    portalUsers(first: $first, after: $after, filter: { companyId: $companyId, statuses: [ACTIVE, INVITED] }) {
      nodes {
        id
        displayName
        status
        contractStanding { shown { value capped } watched { value capped } }
        matterStanding { shown { value capped } watched { value capped } }
      }
      pageInfo { hasNextPage endCursor }
      totalCount { value capped }
    }
  }
`)

const CompanySharing_SaveDocument = graphql(`
  mutation CompanySharing_Save($input: EditCompanyInput!) {
    editCompany(input: $input) { company { id name requestSharing version } userErrors { code message field } }
  }
`)

type Row = NonNullable<CompanySharingQuery['portalUsers']>['nodes'][number]

/** What somebody sees as requester or watcher, whatever the company shares; null where it could not be asked. */
function ownOf({ contractStanding, matterStanding }: Row): Count | null {
  if (!contractStanding || !matterStanding) return null
  return sum(contractStanding.shown, contractStanding.watched, matterStanding.shown, matterStanding.watched)
}

type Shared = { all: Count | null; sharing: RequestSharing; chosen: RequestSharing }

function useColumns({ all, sharing, chosen }: Shared): ListColumn<Row>[] {
  const { t } = useTranslation()
  const language = useLanguage()
  const seenWith = (row: Row, how: RequestSharing) => (how === 'EVERYONE' ? all : ownOf(row))
  const number = (count: Count | null) => (count ? formatCount(language, count) : t('company.unread'))
  const change = (row: Row) => {
    const own = ownOf(row)
    if (!own || !all || chosen === sharing) return null
    const difference = without(all, own)
    if (difference.value === 0) return t('company.sameAsNow')
    const key = chosen === 'EVERYONE' ? 'company.sees' : 'company.loses'
    return t(key, { count: difference.value, number: formatCount(language, difference) })
  }
  return [
    {
      key: 'name',
      header: t('person.name'),
      cell: ({ id, displayName, status }) => (
        <>
          <Link to="." search={(present: SearchParameters) => ({ ...present, person: id })} title={displayName}>
            <bdi>{displayName}</bdi>
          </Link>
          {status === 'INVITED' && <span className={styles.quiet}> {t('company.onceIn')}</span>}
        </>
      ),
    },
    {
      key: 'now',
      header: t('company.seesNow'),
      width: '22%',
      cell: (row) => number(seenWith(row, sharing)),
    },
    {
      key: 'change',
      header: t('company.change'),
      width: '34%',
      cell: (row) => <span className={styles.change}>{change(row)}</span>,
    },
  ]
}

function useSharing(company: CompanyOnPage) {
  const { t } = useTranslation()
  const [{ fetching }, save] = useMutation(CompanySharing_SaveDocument)
  const sharing = company.requestSharing ?? 'NONE'
  const [chosen, setChosen] = useState<RequestSharing>(sharing)
  const [problem, setProblem] = useState('')
  return {
    sharing,
    chosen,
    fetching,
    problem,
    choose(value: RequestSharing) {
      setProblem('')
      setChosen(value)
    },
    async confirm() {
      // Staff are always told the version; 0 is nobody's and ends in a conflict.
      const input = { companyId: company.id, version: company.version ?? 0, requestSharing: chosen }
      const { data, error } = await save({ input })
      if (!data) return setProblem(sendingProblem(error!, t))
      const { userErrors } = data.editCompany
      if (hasUserError(userErrors, 'CONFLICT')) return setProblem(t('company.changedMeanwhile'))
      if (userErrors.length > 0) return setProblem(userErrors.map(({ message }) => message).join(' '))
      toast(t(`companies.newSharing.${chosen}`))
    },
  }
}

type ChoiceProps = Omit<ReturnType<typeof useSharing>, 'choose' | 'confirm'> & {
  all: Count | null
  onChoose: (value: RequestSharing) => void
  onConfirm: () => void
}

function Choice({ all, sharing, chosen, fetching, problem, onChoose, onConfirm }: ChoiceProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <div className={styles.choice}>
      <p className={styles.lead}>
        {all
          ? t('company.displayed', { count: all.value, number: formatCount(language, all) })
          : t('company.displayedUnread')}
      </p>
      <Radio.Group
        label={t('companies.sharing')}
        value={chosen}
        onChange={(value) => onChoose(value as RequestSharing)}
      >
        {(['NONE', 'EVERYONE'] as const).map((option) => (
          <Radio
            key={option}
            mt={12}
            value={option}
            label={t(`requestSharing.${option}`)}
            description={t(`companies.sharingHelp.${option}`)}
          />
        ))}
      </Radio.Group>
      {chosen !== sharing && (
        <div className={styles.confirm}>
          <p role="status">
            <strong>{t(`companies.newSharing.${chosen}`)}</strong> {t(`company.nobodyMailed.${chosen}`)}
          </p>
          <div className={styles.buttons}>
            <Button variant="default" onClick={() => onChoose(sharing)}>
              {t('cancel')}
            </Button>
            <Button loading={fetching} onClick={onConfirm}>
              {t(`company.confirm.${chosen}`)}
            </Button>
          </div>
        </div>
      )}
      <FieldError>{problem}</FieldError>
    </div>
  )
}

/** Who of a company sees how much of what is displayed for it, and what becomes of that before it is changed (V4). */
export function CompanySharing({ company }: { company: CompanyOnPage }) {
  const { t } = useTranslation()
  const place = useCompanyPlace(company)
  const { displayedContracts, displayedMatters } = company
  const all = displayedContracts && displayedMatters ? sum(displayedContracts, displayedMatters) : null
  const { choose, confirm, ...sharing } = useSharing(company)
  const columns = useColumns({ all, ...sharing })
  const [parameters, setSearch] = useSearchParameters()
  const { after, from } = listSearch(parameters)
  const variables = { first: rowsAPage, after: after ?? null, companyId: company.id }
  const [{ data, error }, ask] = useQuery({
    query: CompanySharingDocument,
    variables,
    requestPolicy: 'cache-and-network',
  })
  return (
    <ListPage
      place={place}
      tab="sharing"
      action={<RenameCompany id={company.id} />}
      filters={<Choice {...sharing} all={all} onChoose={choose} onConfirm={() => void confirm()} />}
      empty={<EmptyState title={t('company.nobody')}>{t('company.nobodyHelp')}</EmptyState>}
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
