import type {
  FinancialStatusShown,
  MilestoneFileShown,
  MilestoneShown,
  MilestoneStatusShown,
} from '@parvis/clients-shared/milestones/milestones.ts'
import {
  emptyMilestone,
  type MilestoneValues,
  milestoneInput,
  milestoneValues,
} from '@parvis/clients-shared/milestones/milestoneValues.ts'
import type { Seen } from '@parvis/clients-shared/records/SeenLine.tsx'
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'

const StaffMilestone_milestone = graphql(`
  fragment StaffMilestone_milestone on Milestone {
    id
    version
    title
    description
    amount
    currency
    percentage
    startDate
    dueDate
    status
    financialStatus
    attachments { id name mime size version downloadable recalledAt }
    createdBy { ... on PortalUser { id displayName } ... on StaffUser { id displayName } }
    editable
    portalVisible
    shownToClient
  }
`)

/** A milestone with its switch. */
export type StaffMilestone = MilestoneShown & {
  /** Staff are always told; 0 is no version and ends in a conflict. */
  version: number
  portalVisible: boolean | null
  shownToClient: boolean | null
}

/** A milestone as the tab takes it. */
export function staffMilestone(milestone: FragmentType<typeof StaffMilestone_milestone>): StaffMilestone {
  const { version, ...rest } = readFragment(StaffMilestone_milestone, milestone)
  return { ...rest, version: version ?? 0 }
}

/** What is asked of the contract a milestone belongs to. */
export type MilestoneContract = {
  id: string
  value: string | null
  currency: string | null
  shown: boolean
  attachments: readonly MilestoneFileShown[]
}

/** The line of a milestone (V7, V11). */
export function seenOfMilestone({ portalVisible, shownToClient }: StaffMilestone): Seen {
  if (shownToClient) return 'visible'
  return portalVisible ? 'stored' : 'hidden'
}

/** A milestone in the legal team's form. */
export type StaffMilestoneValues = MilestoneValues & {
  status: MilestoneStatusShown
  financialStatus: FinancialStatusShown
  portalVisible: boolean
}

/** The form of a milestone, or of a new one; `preset` is what an amount would be in. */
export function staffValues(milestone: StaffMilestone | null, preset: string): StaffMilestoneValues {
  if (!milestone) return { ...emptyMilestone(preset), status: 'OPEN', financialStatus: 'NOT_PAID', portalVisible: true }
  const { status, financialStatus, portalVisible } = milestone
  return { ...milestoneValues(milestone, preset), status, financialStatus, portalVisible: portalVisible ?? true }
}

/** What the mutations take of the form, but the switch: only adding takes that. */
export function staffInput(values: StaffMilestoneValues) {
  return { ...milestoneInput(values), status: values.status, financialStatus: values.financialStatus }
}
