import type { SlowOperation } from '@parvis/gateway/src/observe/slowOperations.ts'
import { age, duration } from './figures.ts'
import { Page, SubgraphName } from './Page.tsx'
import styles from './SlowPage.module.css'
import { useData } from './useData.ts'

type Slow = { upSeconds: number; operations: SlowOperation[] }

const everyMs = 10_000

/** Which operations take long, by name. */
export function SlowPage() {
  const { data, error } = useData<Slow>('slow', { everyMs })
  return (
    <Page
      title="Slow operations"
      about={
        <>
          What this replica of the gateway answered{data && ` since it started ${age(data.upSeconds)} ago`}, the slowest
          first; other replicas have figures of their own. Percentiles are of each operation’s latest 256.
        </>
      }
      error={error}
    >
      {data?.operations.length === 0 && (
        <p>No operation has run yet. Open a page of an application, then look again.</p>
      )}
      {data && data.operations.length > 0 && <Table operations={data.operations} />}
    </Page>
  )
}

function Table({ operations }: { operations: SlowOperation[] }) {
  const longest = Math.max(...operations.map(({ p95 }) => p95))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways on a phone must be reached by keyboard
    <section className={styles.frame} tabIndex={0} aria-label="Slow operations">
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Operation</th>
            <th scope="col">Door</th>
            <th scope="col" className={styles.figure}>
              Count
            </th>
            <th scope="col" className={styles.figure}>
              p50
            </th>
            <th scope="col" className={styles.figure}>
              p95
            </th>
            <td />
            <th scope="col" className={styles.figure}>
              Slowest
            </th>
            <th scope="col">Its longest fetch</th>
            <th scope="col" className={styles.figure}>
              Fetches
            </th>
            <th scope="col" className={styles.figure}>
              SQL here
            </th>
          </tr>
        </thead>
        <tbody>
          {operations.map((each) => (
            <Row key={`${each.door} ${each.operation}`} operation={each} share={each.p95 / longest} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Row({
  operation: { door, operation, count, p50, p95, slowest },
  share,
}: {
  operation: SlowOperation
  share: number
}) {
  return (
    <tr>
      <th scope="row">{operation === 'other' ? 'Documents of others' : operation}</th>
      <td>{door}</td>
      <td className={styles.figure}>{count}</td>
      <td className={styles.figure}>{duration(p50)}</td>
      <td className={styles.figure}>{duration(p95)}</td>
      <td className={styles.bar} aria-hidden>
        <span style={{ inlineSize: `${Math.max(2, share * 100)}%` }} />
      </td>
      <td className={styles.figure}>{duration(slowest.durationMs)}</td>
      <td>
        {slowest.fetch && (
          <>
            <SubgraphName>{slowest.fetch.subgraph}</SubgraphName> {duration(slowest.fetch.durationMs)}
          </>
        )}
      </td>
      <td className={styles.figure}>{slowest.fetches}</td>
      <td className={styles.figure}>{slowest.statements}</td>
    </tr>
  )
}
