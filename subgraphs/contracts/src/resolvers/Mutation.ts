import { signedIn } from '../context.ts'
import { createContract } from '../contract/createContract.ts'
import { editContract } from '../contract/editContract.ts'
import { hideContractFromPortal } from '../contract/hideContractFromPortal.ts'
import { showContractInPortal } from '../contract/showContractInPortal.ts'
import { addMilestone } from '../milestone/addMilestone.ts'
import { editMilestone } from '../milestone/editMilestone.ts'
import { hideMilestone } from '../milestone/hideMilestone.ts'
import { showMilestone } from '../milestone/showMilestone.ts'
import type { MutationResolvers } from '../schema.generated.ts'
import { attached } from './attached.ts'

export const Mutation: MutationResolvers = {
  ...attached.Mutation,
  addMilestone: async (_parent, { input }, context) => {
    const id = await addMilestone(signedIn(context), input)
    return { milestone: await context.loaders.milestone.load(id), userErrors: [] }
  },
  createContract: async (_parent, { input }, context) => {
    const id = await createContract(signedIn(context), input)
    return { contract: await context.loaders.contract.load(id), userErrors: [] }
  },
  editContract: async (_parent, { input }, context) => {
    await editContract(signedIn(context), input)
    return { contract: await context.loaders.contract.clear(input.contractId).load(input.contractId), userErrors: [] }
  },
  editMilestone: async (_parent, { input }, context) => {
    await editMilestone(signedIn(context), input)
    const { milestone } = context.loaders
    return { milestone: await milestone.clear(input.milestoneId).load(input.milestoneId), userErrors: [] }
  },
  hideContractFromPortal: async (_parent, { input }, context) => {
    const contract = await hideContractFromPortal(signedIn(context), input)
    // The rule before read it as it was.
    context.loaders.contract.clear(contract.id).prime(contract.id, contract)
    return { contract, userErrors: [] }
  },
  hideMilestone: async (_parent, { input }, context) => {
    await hideMilestone(signedIn(context), input)
    return { milestone: await context.loaders.milestone.load(input.milestoneId), userErrors: [] }
  },
  showContractInPortal: async (_parent, { input }, context) => {
    const contract = await showContractInPortal(signedIn(context), input)
    // The rule before read it as it was.
    context.loaders.contract.clear(contract.id).prime(contract.id, contract)
    return { contract, userErrors: [] }
  },
  showMilestone: async (_parent, { input }, context) => {
    await showMilestone(signedIn(context), input)
    return { milestone: await context.loaders.milestone.load(input.milestoneId), userErrors: [] }
  },
}
