import type { MilestoneValues } from './milestoneValues.ts'

/** What of a milestone's form is chosen together: of amount and percentage there is one. */
export const milestoneParts = {
  title: ['title'],
  description: ['description'],
  sum: ['sumKind', 'amount', 'currency', 'percentage'],
  startDate: ['startDate'],
  dueDate: ['dueDate'],
  attachmentIds: ['attachmentIds'],
} as const satisfies Record<string, readonly (keyof MilestoneValues)[]>

export type MilestonePart = keyof typeof milestoneParts

const isSame = (part: MilestonePart, one: MilestoneValues, other: MilestoneValues) =>
  milestoneParts[part].every((field) => JSON.stringify(one[field]) === JSON.stringify(other[field]))

type Sides = { typedOver: MilestoneValues; mine: MilestoneValues; present: MilestoneValues }

/** What was typed and stands there otherwise by now, so that one of the two is to be chosen. */
export function partsInConflict({ typedOver, mine, present }: Sides): MilestonePart[] {
  const parts = Object.keys(milestoneParts) as MilestonePart[]
  return parts.filter((part) => !isSame(part, mine, typedOver) && !isSame(part, mine, present))
}

/** What stands there now, with those of the typed parts over it that were chosen. */
export function withChosen({ typedOver, mine, present }: Sides, chosen: ReadonlySet<string>): MilestoneValues {
  const kept = (Object.keys(milestoneParts) as MilestonePart[]).filter(
    (part) => chosen.has(part) && !isSame(part, mine, typedOver),
  )
  const fields = kept.flatMap((part) => milestoneParts[part] as readonly (keyof MilestoneValues)[])
  return { ...present, ...Object.fromEntries(fields.map((field) => [field, mine[field]])) }
}
