import { EmptyState } from '@parvis/clients-shared/kit/EmptyState.tsx'
import { PageError } from '@parvis/clients-shared/kit/PageError.tsx'
import { isolate } from '@parvis/clients-shared/language/isolate.ts'
import { DocumentTitle } from '@parvis/clients-shared/session/DocumentTitle.tsx'
import { useSession, useViewer } from '@parvis/clients-shared/session/SessionProvider.tsx'
import { serverNow } from '@parvis/clients-shared/time/serverTime.ts'
import { Link } from '@tanstack/react-router'
import type { CombinedError } from '@urql/core'
import { useTranslation } from 'react-i18next'
import { ContractRow } from '../contracts/ContractRow.tsx'
import { WaitingContract } from '../contracts/WaitingContract.tsx'
import { graphql } from '../gql/gql.ts'
import type { HomeContractsQuery, HomeMattersQuery } from '../gql/graphql.ts'
import { GuestHome } from '../home/GuestHome.tsx'
import { greeting } from '../home/greeting.ts'
import { MatterRow } from '../matters/MatterRow.tsx'
import { WaitingMatter } from '../matters/WaitingMatter.tsx'
import { News } from '../notifications/News.tsx'
import { PageSkeleton } from '../records/PageSkeleton.tsx'
import { usePageQuery } from '../records/usePageQuery.ts'
import { useIsGuest } from '../shell/useIsGuest.ts'
import styles from './HomePage.module.css'

/* A query a subgraph: when one is away, what the others know is still read. */

const HomeContractsDocument = graphql(`
  query HomeContracts {
    asked: contracts(first: 50, filter: { relation: MINE }) { nodes { id waitsFor ...WaitingContract_Contract } }
    latest: contracts(first: 5) { nodes { id ...ContractRow_Contract } }
  }
`)

const HomeMattersDocument = graphql(`
  query HomeMatters {
    asked: matters(first: 50, filter: { relation: MINE }) { nodes { id status { id waitsFor } ...WaitingMatter_Matter } }
    latest: matters(first: 5) { nodes { id ...MatterRow_Matter } }
  }
`)

const HomeNewsDocument = graphql(`
  query HomeNews {
    notifications(first: 20) { nodes { ...News_Notification } isComplete }
  }
`)

/** What awaits the viewer, what is new, and the latest records; of a guest only what awaits them. */
export function HomePage() {
  return useIsGuest() ? <HomeOfGuest /> : <HomeOfClient />
}

function useGreeting() {
  const { t } = useTranslation()
  const { displayName, portalUser } = useViewer()
  const name = isolate(portalUser?.firstName ?? displayName)
  return (waits: number) => greeting(t, { name, waits, hour: new Date(serverNow()).getHours() })
}

function HomeOfGuest() {
  const { t } = useTranslation()
  const greet = useGreeting()
  return (
    <>
      <DocumentTitle>{t('home.title')}</DocumentTitle>
      <h1 className={styles.greeting}>{greet(0)}</h1>
      <div className={styles.paper}>
        <GuestHome />
      </div>
    </>
  )
}

function HomeOfClient() {
  const { t } = useTranslation()
  const greet = useGreeting()
  const [contractsRead, askContracts] = usePageQuery({ query: HomeContractsDocument })
  const [mattersRead, askMatters] = usePageQuery({ query: HomeMattersDocument })
  const [newsRead, askNews] = usePageQuery({ query: HomeNewsDocument })
  const reads = [contractsRead, mattersRead, newsRead]
  if (reads.some(({ data, error }) => !data && !error)) return <PageSkeleton />
  const contracts = contractsRead.data?.asked?.nodes.filter(({ waitsFor }) => waitsFor === 'CLIENT') ?? []
  const matters = mattersRead.data?.asked?.nodes.filter(({ status }) => status.waitsFor === 'CLIENT') ?? []
  const latest = [contractsRead.data?.latest?.nodes ?? [], mattersRead.data?.latest?.nodes ?? []] as const
  const news = newsRead.data?.notifications?.nodes ?? []
  const waits = contracts.length + matters.length
  // Nobody knows what else waits where a part could not be read.
  const isWaitingKnown = Boolean(contractsRead.data && mattersRead.data)
  const isNothingShared = contractsRead.data && mattersRead.data && latest.every((nodes) => nodes.length === 0)
  return (
    <>
      <DocumentTitle>{t('home.title')}</DocumentTitle>
      <h1 className={styles.greeting}>{isWaitingKnown ? greet(waits) : t('home.title')}</h1>
      <div className={styles.columns}>
        {(waits > 0 || !isWaitingKnown) && (
          <section className={styles.waiting} aria-labelledby="waiting">
            <h2 id="waiting" className="p-visually-hidden">
              {t('home.waiting')}
            </h2>
            {waits > 0 && (
              <ul className={styles.paper}>
                {contracts.map((contract) => (
                  <WaitingContract key={contract.id} contract={contract} />
                ))}
                {matters.map((matter) => (
                  <WaitingMatter key={matter.id} matter={matter} />
                ))}
              </ul>
            )}
            {!isWaitingKnown && <p>{t('home.waitingUnread')}</p>}
          </section>
        )}
        {!(isNothingShared && newsRead.data && news.length === 0) && (
          <div className={styles.news}>
            {newsRead.data ? (
              <News
                notifications={news}
                onRetry={newsRead.data.notifications?.isComplete === false ? askNews : undefined}
              />
            ) : (
              <Missing title={t('home.news')} read={newsRead} onRetry={askNews} />
            )}
          </div>
        )}
        <div className={styles.latest}>
          {!contractsRead.data && (
            <Missing title={t('home.latestContracts')} read={contractsRead} onRetry={askContracts} />
          )}
          {!mattersRead.data && <Missing title={t('home.latestMatters')} read={mattersRead} onRetry={askMatters} />}
          {isNothingShared ? <NothingShared /> : <Latest contracts={latest[0]} matters={latest[1]} />}
        </div>
      </div>
    </>
  )
}

/** A part that could not be read, in the place where it would stand. */
function Missing({ title, read, onRetry }: { title: string; read: { error?: CombinedError }; onRetry: () => void }) {
  return (
    <section>
      <div className={styles.head}>
        <h2>{title}</h2>
      </div>
      {read.error && <PageError error={read.error} onRetry={onRetry} />}
    </section>
  )
}

function NothingShared() {
  const { t } = useTranslation()
  const { firm } = useSession()
  return (
    <div className={styles.paper}>
      <EmptyState title={t('home.emptyTitle')}>{t('home.emptyText', { firm: isolate(firm.name) })}</EmptyState>
    </div>
  )
}

type LatestProps = {
  contracts: NonNullable<HomeContractsQuery['latest']>['nodes']
  matters: NonNullable<HomeMattersQuery['latest']>['nodes']
}

function Latest({ contracts, matters }: LatestProps) {
  const { t } = useTranslation()
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
