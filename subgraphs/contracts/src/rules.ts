import { anyone, isSignedIn, isStaff, type Rules } from '@parvis/kernel/rules.ts'
import { recipientsAreOfOneCompany, recordExists } from '@parvis/kernel/sharing/rules.ts'
import { chain } from 'graphql-shield'

const contractExists = recordExists('contract')

/** Every field that has a resolver, and who may call it. Which rows exist for whom is `visibility.ts`'s. */
export const rules: Rules = {
  Query: {
    contract: isSignedIn,
    contracts: isSignedIn,
    contractTypes: isSignedIn,
  },
  Mutation: {
    createContract: isStaff,
    editContract: chain(isStaff, contractExists),
    hideContractFromPortal: chain(isStaff, contractExists),
    showContractInPortal: chain(isStaff, contractExists, recipientsAreOfOneCompany),
  },
  // The row is visible when a field of it is asked for, so most fields are anyone's.
  Contract: {
    assignee: anyone,
    assigneeEmail: anyone,
    company: anyone,
    description: anyone,
    expired: anyone,
    name: isStaff,
    portalTitle: isStaff,
    private: isStaff,
    requester: anyone,
    share: isStaff,
    staff: isStaff,
    title: anyone,
    type: anyone,
    waitsFor: anyone,
    watchers: anyone,
  },
  ContractConnection: { totalCount: anyone },
  ContractType: { label: anyone },
}
