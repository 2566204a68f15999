import { anyone, connectionOf, isSignedIn, isStaff, type Rules } from '@parvis/kernel/graph/rules.ts'
import { attachedRules } from '@parvis/records/attachments/attachedRules.ts'
import { recipientsAreOfOneCompany, recordExists } from '@parvis/records/sharing/rules.ts'
import { chain } from 'graphql-shield'
import { mayAddMilestones, mayEditMilestones, milestoneExists, milestoneRules } from './milestone/milestoneRules.ts'

const contractExists = recordExists('contract')
const attached = attachedRules('contract')

/** Every field that has a resolver, and who may call it. Which rows exist for whom is `visibility.ts`'s. */
export const rules: Rules = {
  ...attached.types,
  Query: {
    contract: isSignedIn,
    contracts: isSignedIn,
    contractTypes: isSignedIn,
  },
  Mutation: {
    ...attached.Mutation,
    addMilestone: chain(mayAddMilestones, contractExists),
    createContract: isStaff,
    editContract: chain(isStaff, contractExists),
    editMilestone: chain(mayEditMilestones, milestoneExists),
    hideContractFromPortal: chain(isStaff, contractExists),
    hideMilestone: isStaff,
    showContractInPortal: chain(isStaff, contractExists, recipientsAreOfOneCompany),
    showMilestone: isStaff,
  },
  // The row is visible when a field of it is asked for, so most fields are anyone's.
  Contract: {
    ...attached.record,
    assignee: anyone,
    company: anyone,
    description: anyone,
    expired: anyone,
    mayAddMilestone: anyone,
    milestones: anyone,
    name: isStaff,
    portalTitle: isStaff,
    private: isStaff,
    requester: anyone,
    share: isStaff,
    staff: isStaff,
    title: anyone,
    type: anyone,
    waitsFor: anyone,
  },
  ContractConnection: connectionOf(anyone),
  ContractType: { label: anyone },
  Milestone: milestoneRules,
}
