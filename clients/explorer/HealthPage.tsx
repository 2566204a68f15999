import type { DescribedSubgraph } from '@parvis/gateway/src/explorerData/describeHealth.ts'
import type { ReactNode } from 'react'
import { age, duration } from './figures.ts'
import styles from './HealthPage.module.css'
import { Page } from './Page.tsx'
import { useData } from './useData.ts'

type Backlog = NonNullable<NonNullable<DescribedSubgraph['health']>['outbox']>
type Health = { version: string; windowMs: number; subgraphs: DescribedSubgraph[] }

const everyMs = 5_000

/** Each subgraph now: whether it answers, how it is reached, how long it takes, what waits in it. */
export function HealthPage() {
  const { data, error, readAt, again } = useData<Health>('health', { everyMs })
  const away = data?.subgraphs.filter(({ isUp }) => !isUp).map(({ name }) => name) ?? []
  return (
    <Page
      title="Subgraph health"
      about="As this replica of the gateway sees them: asked now, and timed over the fetches of the last five minutes."
      error={error}
      aside={
        <p className={styles.read}>
          {readAt && <>Read at {readAt.toLocaleTimeString('en-GB', { timeZoneName: 'short' })} </>}
          <button type="button" className={styles.again} onClick={again}>
            Read again
          </button>
        </p>
      }
    >
      <p role="status" className="p-visually-hidden">
        {away.length > 0 && `Down: ${away.join(', ')}`}
      </p>
      <ul className={styles.cards}>
        {data?.subgraphs.map((subgraph) => (
          <li key={subgraph.name}>
            <Card subgraph={subgraph} gatewayVersion={data.version} />
          </li>
        ))}
      </ul>
    </Page>
  )
}

function Card({ subgraph, gatewayVersion }: { subgraph: DescribedSubgraph; gatewayVersion: string }) {
  const { name, isUp, probeMs, health, addresses, breaker, fetches } = subgraph
  const isOther = health !== null && health.version !== gatewayVersion
  return (
    <article className={styles.card} aria-labelledby={`subgraph-${name}`} data-down={!isUp || undefined}>
      <header className={styles.name}>
        <h2 id={`subgraph-${name}`}>{name}</h2>
        <strong>{isUp ? 'Up' : 'Down'}</strong>
      </header>
      <dl className={styles.facts}>
        <Fact term="Answered">{isUp ? `in ${duration(probeMs)}` : 'not within two seconds, or with an error'}</Fact>
        <Fact term="Reached">{addresses ? 'over HTTP' : 'in this process'}</Fact>
        {addresses?.map(({ url, isFailing }) => (
          <Fact key={url} term="Replica">
            {url}
            {isFailing && ', did not answer when asked last'}
          </Fact>
        ))}
        {breaker && <Fact term="Breaker">{breaker === 'open' ? 'open: calls fail at once' : 'closed'}</Fact>}
        <Fact term="Fetches">
          {fetches.count === 0 ? 'none' : `${fetches.count}${fetches.failures ? `, ${fetches.failures} failed` : ''}`}
        </Fact>
        {fetches.count > 0 && (
          <Fact term="Latency">
            p50 {duration(fetches.p50)}, p95 {duration(fetches.p95)}, slowest {duration(fetches.max)}
          </Fact>
        )}
        {health?.outbox && <Fact term="Outbox">{waiting(health.outbox, 'event')}</Fact>}
        {health?.mails && <Fact term="Mails">{waiting(health.mails, 'mail')}</Fact>}
        {health && (
          <Fact term="Version">
            {health.version}
            {isOther && `, the gateway has ${gatewayVersion}`}, up for {age(health.upSeconds)}
          </Fact>
        )}
      </dl>
    </article>
  )
}

const waiting = ({ rows, oldestSeconds }: Backlog, noun: string) =>
  rows === 0 ? 'nothing waits' : `${rows} ${noun}${rows === 1 ? '' : 's'} waiting, the oldest for ${age(oldestSeconds)}`

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
