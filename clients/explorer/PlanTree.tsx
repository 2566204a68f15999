import type { PlanStep } from '@parvis/gateway/src/explorerData/describePlan.ts'
import { SubgraphName } from './Page.tsx'
import styles from './PlanTree.module.css'

type Fetch = Extract<PlanStep, { kind: 'fetch' }>

/** Every fetch of a plan. */
export function fetchesOf(step: PlanStep): Fetch[] {
  if (step.kind === 'fetch') return [step]
  const inner = step.kind === 'condition' ? [step.included, step.otherwise].filter((each) => each !== null) : step.steps
  return inner.flatMap(fetchesOf)
}

/** A plan as a tree: what waits for what, and each fetch with its text. */
export function PlanTree({ step }: { step: PlanStep }) {
  if (step.kind === 'fetch') return <FetchStep fetch={step} />
  if (step.kind === 'condition') {
    return (
      <div className={styles.group}>
        {step.included && (
          <>
            <p className={styles.kind}>When ${step.variable} is true</p>
            <PlanTree step={step.included} />
          </>
        )}
        {step.otherwise && (
          <>
            <p className={styles.kind}>When ${step.variable} is false</p>
            <PlanTree step={step.otherwise} />
          </>
        )}
      </div>
    )
  }
  const isSequence = step.kind === 'sequence'
  return (
    <div className={styles.group}>
      <p className={styles.kind}>{isSequence ? 'One after the other' : 'At the same time'}</p>
      <ol className={styles.steps} data-kind={step.kind}>
        {step.steps.map((inner, place) => (
          <li key={place}>
            <PlanTree step={inner} />
          </li>
        ))}
      </ol>
    </div>
  )
}

function FetchStep({ fetch: { subgraph, at, entities, text } }: { fetch: Fetch }) {
  return (
    <details className={styles.fetch} open>
      <summary>
        <SubgraphName>{subgraph}</SubgraphName>
        <span>
          {entities.length > 0 ? `looks up ${entities.join(', ')} by key` : 'answers at the top'}
          {at && (
            <>
              {' for '}
              <code>{at}</code>
            </>
          )}
        </span>
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long line scrolls, also by keyboard */}
      <pre tabIndex={0}>{text}</pre>
    </details>
  )
}
