import type { ReactNode } from 'react'
import styles from './StageSegments.module.css'
import { stepState } from './stepState.ts'

export type StageSegmentsProps = {
  steps: { key: string; label: string }[]
  /** Position among the steps, from 0; -1 when it ended early. */
  current: number
  /** What stands beside the current step, such as "since 1 June". */
  note?: ReactNode
  /** Said before the steps to screen readers. */
  label: string
}

/** The steps of a record as segments under its title. */
export function StageSegments({ steps, current, note, label }: StageSegmentsProps) {
  return (
    <ol className={styles.segments} aria-label={label}>
      {steps.map((step, index) => {
        const state = stepState(index, { current, count: steps.length })
        return (
          <li key={step.key} data-step={state} aria-current={index === current ? 'step' : undefined}>
            <span className={styles.name}>{step.label}</span>
            {index === current && note && <span className={styles.note}>{note}</span>}
          </li>
        )
      })}
    </ol>
  )
}
