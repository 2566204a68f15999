import { anyone, connectionOf, isSignedIn, isStaff, type Rules } from '@parvis/kernel/graph/rules.ts'
import { attachedRules } from '@parvis/records/attachments/attachedRules.ts'
import { recipientsAreOfOneCompany, recordExists } from '@parvis/records/sharing/rules.ts'
import { chain } from 'graphql-shield'

const matterExists = recordExists('matter')
const attached = attachedRules('matter')

/** Every field that has a resolver, and who may call it. Which rows exist for whom is `visibility.ts`'s. */
export const rules: Rules = {
  ...attached.types,
  Query: {
    matter: isSignedIn,
    matters: isSignedIn,
    matterStatuses: isSignedIn,
    practiceAreas: isSignedIn,
  },
  Mutation: {
    ...attached.Mutation,
    createMatter: isStaff,
    editMatter: chain(isStaff, matterExists),
    hideMatterFromPortal: chain(isStaff, matterExists),
    showMatterInPortal: chain(isStaff, matterExists, recipientsAreOfOneCompany),
  },
  // The row is visible when a field of it is asked for, so most fields are anyone's.
  Matter: {
    ...attached.record,
    assignee: anyone,
    company: anyone,
    name: isStaff,
    portalTitle: isStaff,
    practiceArea: anyone,
    private: isStaff,
    requester: anyone,
    share: isStaff,
    staff: isStaff,
    status: anyone,
    title: anyone,
  },
  MatterConnection: connectionOf(anyone),
  MatterStatus: { explanation: anyone, label: anyone },
  PracticeArea: { label: anyone },
}
