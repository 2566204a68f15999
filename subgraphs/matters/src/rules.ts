import { anyone, connectionOf, isSignedIn, may, type RulesOf } from '@parvis/kernel/graph/rules.ts'
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
    search: isSignedIn,
  },
  // Whether this person may on this record: the command asks.
  Mutation: {
    addMatterAttachment: isSignedIn,
    addMatterAttachmentVersion: isSignedIn,
    addMatterNote: isSignedIn,
    createMatter: may('record.create'),
    createMatterFolder: may('file.arrange'),
    editMatter: chain(may('record.edit'), recordExists),
    hideMatterFromPortal: chain(may('record.share'), recordExists),
    moveMatterAttachment: may('file.arrange'),
    moveMatterFolder: may('file.arrange'),
    recallMatterAttachment: may('file.recall'),
    renameMatterAttachment: may('file.arrange'),
    renameMatterFolder: may('file.arrange'),
    setMatterAttachmentVisibility: may('file.share'),
    setMatterFolderVisibility: may('file.share'),
    setMatterPrivacy: may('record.restrict'),
    showMatterInPortal: chain(may('record.share'), recordExists, recipientsAreOfOneCompany),
    withdrawMatterNote: isSignedIn,
  },
  // What a row shows to everybody who sees it is anyone's.
  Matter: {
    ...legalRecordRules,
    practiceArea: anyone,
    status: anyone,
  },
  MatterConnection: connectionOf(anyone),
  MatterStatus: { explanation: anyone, label: anyone },
  PracticeArea: { label: anyone },
  Company: { displayedMatters: may('company.list') },
  PortalUser: { matterStanding: may('person.list') },
  SearchResults: { matters: isSignedIn },
}
