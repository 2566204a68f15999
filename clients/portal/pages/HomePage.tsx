import { DocumentTitle } from '@parvis/clients-shared/DocumentTitle.tsx'
import { EmptyState } from '@parvis/clients-shared/EmptyState.tsx'
import { isolate } from '@parvis/clients-shared/isolate.ts'
import { PageError } from '@parvis/clients-shared/PageError.tsx'
import { useSession, useViewer } from '@parvis/clients-shared/session/SessionProvider.tsx'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ContractRow } from '../contract/ContractRow.tsx'
import { WaitingContract } from '../contract/WaitingContract.tsx'
import { graphql } from '../gql/gql.ts'
import type { HomePageQuery } from '../gql/graphql.ts'
import { greeting } from '../home/greeting.ts'
import { MatterRow } from '../matter/MatterRow.tsx'
import { WaitingMatter } from '../matter/WaitingMatter.tsx'
import { News } from '../notification/News.tsx'
import { PageSkeleton } from '../record/PageSkeleton.tsx'
import { usePageQuery } from '../record/usePageQuery.ts'
import styles from './HomePage.module.css'

const HomePageDocument = graphql(`
  query HomePage {
    askedContracts: contracts(first: 50, filter: { relation: MINE }) {
      nodes { id waitsFor ...WaitingContract_Contract }
    }
    askedMatters: matters(first: 50, filter: { relation: MINE }) {
      nodes { id status { id waitsFor } ...WaitingMatter_Matter }
    }
    contracts(first: 5) { nodes { id ...ContractRow_Contract } }
    matters(first: 5) { nodes { id ...MatterRow_Matter } }
    notifications(first: 20) { nodes { ...News_Notification } }
  }
`)

/** What awaits the viewer, what is new, and the latest records. */
export function HomePage() {
  const { t } = useTranslation()
  const { displayName, portalUser } = useViewer()
  const [{ data, error }, ask] = usePageQuery({ query: HomePageDocument })
  if (!data) return error ? <PageError error={error} onRetry={ask} /> : <PageSkeleton />
  const contracts = data.askedContracts.nodes.filter(({ waitsFor }) => waitsFor === 'CLIENT')
  const matters = data.askedMatters.nodes.filter(({ status }) => status.waitsFor === 'CLIENT')
  const waits = contracts.length + matters.length
  const isEmpty = data.contracts.nodes.length + data.matters.nodes.length + data.notifications.nodes.length === 0
  const name = isolate(portalUser?.firstName ?? displayName)
  return (
    <>
      <DocumentTitle>{t('home.title')}</DocumentTitle>
      <h1 className={styles.greeting}>{greeting(t, { name, waits, hour: new Date().getHours() })}</h1>
      <div className={styles.columns}>
        {waits > 0 && (
          <section className={styles.waiting} aria-labelledby="waiting">
            <h2 id="waiting" className="p-visually-hidden">
              {t('home.waiting')}
            </h2>
            <ul className={styles.paper}>
              {contracts.map((contract) => (
                <WaitingContract key={contract.id} contract={contract} />
              ))}
              {matters.map((matter) => (
                <WaitingMatter key={matter.id} matter={matter} />
              ))}
            </ul>
          </section>
        )}
        {!isEmpty && (
          <div className={styles.news}>
            <News notifications={data.notifications.nodes} />
          </div>
        )}
        <div className={styles.latest}>
          <Latest data={data} />
        </div>
      </div>
    </>
  )
}

function Latest({ data }: { data: HomePageQuery }) {
  const { t } = useTranslation()
  const { firm } = useSession()
  const contracts = data.contracts.nodes
  const matters = data.matters.nodes
  if (contracts.length + matters.length === 0) {
    return (
      <div className={styles.paper}>
        <EmptyState title={t('home.emptyTitle')}>{t('home.emptyText', { firm: isolate(firm.name) })}</EmptyState>
      </div>
    )
  }
  return (
    <>
      {contracts.length > 0 && (
        <section aria-labelledby="contracts">
          <div className={styles.head}>
            <h2 id="contracts">{t('home.latestContracts')}</h2>
            <Link to="/contracts">{t('home.allContracts')}</Link>
          </div>
          <ul className={styles.paper}>
            {contracts.map((contract) => (
              <ContractRow key={contract.id} contract={contract} />
            ))}
          </ul>
        </section>
      )}
      {matters.length > 0 && (
        <section aria-labelledby="matters">
          <div className={styles.head}>
            <h2 id="matters">{t('home.latestMatters')}</h2>
            <span className={styles.links}>
              <Link to="/matters">{t('home.allMatters')}</Link>
              <Link to="/cases">{t('home.allCases')}</Link>
            </span>
          </div>
          <ul className={styles.paper}>
            {matters.map((matter) => (
              <MatterRow key={matter.id} matter={matter} />
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
