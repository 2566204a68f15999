/** Where one step of a row of steps lies. */
export type StepState = 'done' | 'now' | 'ahead'

/** State of the step at `index` when `current` is where we are; the last step, once reached, is done. */
export function stepState(index: number, { current, count }: { current: number; count: number }): StepState {
  if (current < 0 || index > current) return 'ahead'
  if (index < current || current === count - 1) return 'done'
  return 'now'
}
