/** A status of the matter workflow, as documents select it. */
export type WorkflowStep = { id: string; label: string; category: string; order: number }

/** The steps a matter goes through when all goes well, in order. */
export function matterSteps(statuses: readonly WorkflowStep[]): WorkflowStep[] {
  return statuses.filter(({ category }) => category !== 'CANCELLED').toSorted((a, b) => a.order - b.order)
}

/** Position of a status among the steps; -1 for one that ended the matter early. */
export function matterStep(statuses: readonly WorkflowStep[], statusId: string): number {
  return matterSteps(statuses).findIndex(({ id }) => id === statusId)
}
