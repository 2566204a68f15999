import { anyone, connectionOf, isSignedIn, isStaff, type RulesOf } from '@parvis/kernel/graph/rules.ts'
import { legalRecordRules, recipientsAreOfOneCompany, recordExists, recordRules } from '@parvis/records/rules.ts'
import { chain } from 'graphql-shield'
import {
  contractExists,
  mayAddMilestones,
  mayEditMilestones,
  milestoneExists,
  milestoneRules,
} from './milestone/milestoneRules.ts'
import type { resolvers } from './resolvers/resolvers.ts'

/** Every field that has a resolver, and who may call it. Which rows exist for whom is `visibility.ts`'s. */
export const rules: RulesOf<typeof resolvers> = {
  ...recordRules,
  Query: {
    contract: isSignedIn,
    contracts: isSignedIn,
    contractTypes: isSignedIn,
  },
  // Which portal user may, where it is not staff alone: the command asks, on the record.
  Mutation: {
    addContractAttachment: isSignedIn,
    addContractAttachmentVersion: isSignedIn,

    addContractNote: isSignedIn,
    addMilestone: chain(mayAddMilestones, contractExists),
    createContract: isStaff,
    createContractFolder: isStaff,
    editContract: chain(isStaff, recordExists),
    editMilestone: chain(mayEditMilestones, milestoneExists),
    hideContractFromPortal: chain(isStaff, recordExists),
    moveContractAttachment: isStaff,
    moveContractFolder: isStaff,
    recallContractAttachment: isStaff,
    renameContractAttachment: isStaff,
    renameContractFolder: isStaff,
    setContractAttachmentVisibility: isStaff,
    setContractFolderVisibility: isStaff,
    setMilestoneVisibility: isStaff,
    showContractInPortal: chain(isStaff, recordExists, recipientsAreOfOneCompany),
    withdrawContractNote: isSignedIn,
  },
  // The row is visible when a field of it is asked for, so most fields are anyone's.
  Contract: {
    ...legalRecordRules,
    description: anyone,
    expired: anyone,
    mayAddMilestone: anyone,
    milestones: anyone,
    type: anyone,
    waitsFor: anyone,
  },
  ContractConnection: connectionOf(anyone),
  ContractType: { label: anyone },
  Milestone: milestoneRules,
}
