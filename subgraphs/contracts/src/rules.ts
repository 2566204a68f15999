import { anyone, connectionOf, isSignedIn, may, type RulesOf } from '@parvis/kernel/graph/rules.ts'
import { legalRecordRules, recipientsAreOfOneCompany, recordExists, recordRules } from '@parvis/records/rules.ts'
import { chain } from 'graphql-shield'
import { contractExists, milestoneExists, milestoneRules } from './milestone/milestoneRules.ts'
import type { resolvers } from './resolvers/resolvers.ts'

/** Every field that has a resolver, and who may call it. Which rows exist for whom is `visibility.ts`'s. */
export const rules: RulesOf<typeof resolvers> = {
  ...recordRules,
  Query: {
    contract: isSignedIn,
    contracts: isSignedIn,
    contractTypes: isSignedIn,
    search: isSignedIn,
  },
  // Whether this person may on this record: the command asks.
  Mutation: {
    addContractAttachment: isSignedIn,
    addContractAttachmentVersion: isSignedIn,
    addContractNote: isSignedIn,
    addMilestone: chain(may('milestone.add'), contractExists),
    createContract: may('record.create'),
    createContractFolder: may('file.arrange'),
    editContract: chain(may('record.edit'), recordExists),
    editMilestone: chain(may('milestone.edit'), milestoneExists),
    hideContractFromPortal: chain(may('record.share'), recordExists),
    moveContractAttachment: may('file.arrange'),
    moveContractFolder: may('file.arrange'),
    recallContractAttachment: may('file.recall'),
    renameContractAttachment: may('file.arrange'),
    renameContractFolder: may('file.arrange'),
    setContractAttachmentVisibility: may('file.share'),
    setContractFolderVisibility: may('file.share'),
    setContractPrivacy: may('record.restrict'),
    setMilestoneVisibility: may('milestone.share'),
    showContractInPortal: chain(may('record.share'), recordExists, recipientsAreOfOneCompany),
    withdrawContractNote: isSignedIn,
  },
  // What a row shows to everybody who sees it is anyone's.
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
  Company: { displayedContracts: may('company.list') },
  PortalUser: { contractStanding: may('person.list') },
  SearchResults: { contracts: isSignedIn },
}
