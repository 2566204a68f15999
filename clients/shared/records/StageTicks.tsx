import styles from './StageTicks.module.css'
import { stepState } from './stepState.ts'

export type StageTicksProps = {
  /** Position among the steps, from 0; -1 when it ended early: then all ticks are empty. */
  current: number
  count?: number
  label: string
}

/** Where a record stands, in a row: small ticks and the word. */
export function StageTicks({ current, count = 5, label }: StageTicksProps) {
  return (
    <span className={styles.stage} data-ended={current < 0 || undefined}>
      <span className={styles.ticks} aria-hidden>
        {Array.from({ length: count }, (_, index) => (
          <i key={index} data-step={stepState(index, { current, count })} />
        ))}
      </span>
      <span className={styles.label} title={label}>
        {label}
      </span>
    </span>
  )
}
