import type { MilestoneShown } from '@parvis/clients-shared/milestones/milestones.ts'

/** The first that is still to come: by its day, and those without one after all others; null when nothing is left. */
export function nextMilestone<Milestone extends Pick<MilestoneShown, 'status' | 'dueDate'>>(
  milestones: readonly Milestone[],
): Milestone | null {
  const open = milestones.filter(({ status }) => status !== 'COMPLETED' && status !== 'CANCELLED')
  const [first = null] = open.toSorted((one, other) => day(one).localeCompare(day(other)))
  return first
}

const day = ({ dueDate }: Pick<MilestoneShown, 'dueDate'>) => dueDate ?? '9999'
