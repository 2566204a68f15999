import { anyone, connectionOf, isSignedIn, isStaff, type RulesOf } from '@parvis/kernel/graph/rules.ts'
import { legalRecordRules, recipientsAreOfOneCompany, recordExists, recordRules } from '@parvis/records/rules.ts'
import { chain } from 'graphql-shield'
import type { resolvers } from './resolvers/resolvers.ts'

/** Every field that has a resolver, and who may call it. Which rows exist for whom is `visibility.ts`'s. */
export const rules: RulesOf<typeof resolvers> = {
  ...recordRules,
  Query: {
    matter: isSignedIn,
    matterStatuses: isSignedIn,
    matters: isSignedIn,
    practiceAreas: isSignedIn,
  },
  // Which portal user may, where it is not staff alone: the command asks, on the record.
  Mutation: {
    addMatterAttachment: isSignedIn,
    addMatterAttachmentVersion: isSignedIn,
    addMatterNote: isSignedIn,
    createMatter: isStaff,
    createMatterFolder: isStaff,
    editMatter: chain(isStaff, recordExists),
    hideMatterFromPortal: chain(isStaff, recordExists),
    moveMatterAttachment: isStaff,
    moveMatterFolder: isStaff,
    recallMatterAttachment: isStaff,
    renameMatterAttachment: isStaff,
    renameMatterFolder: isStaff,
    setMatterAttachmentVisibility: isStaff,
    setMatterFolderVisibility: isStaff,
    showMatterInPortal: chain(isStaff, recordExists, recipientsAreOfOneCompany),
    withdrawMatterNote: isSignedIn,
  },
  // The row is visible when a field of it is asked for, so most fields are anyone's.
  Matter: {
    ...legalRecordRules,
    practiceArea: anyone,
    status: anyone,
  },
  MatterConnection: connectionOf(anyone),
  MatterStatus: { explanation: anyone, label: anyone },
  PracticeArea: { label: anyone },
}
