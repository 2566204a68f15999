import { createContract } from '../commands/createContract.ts'
import { editContract } from '../commands/editContract.ts'
import { hideContractFromPortal } from '../commands/hideContractFromPortal.ts'
import { showContractInPortal } from '../commands/showContractInPortal.ts'
import { signedIn } from '../context.ts'
import type { MutationResolvers } from '../schema.generated.ts'

export const Mutation: MutationResolvers = {
  createContract: async (_parent, { input }, context) => {
    const id = await createContract(signedIn(context), input)
    return { contract: await context.loaders.contract.load(id), userErrors: [] }
  },
  editContract: async (_parent, { input }, context) => {
    await editContract(signedIn(context), input)
    return { contract: await context.loaders.contract.clear(input.contractId).load(input.contractId), userErrors: [] }
  },
  hideContractFromPortal: async (_parent, { input }, context) => {
    await hideContractFromPortal(signedIn(context), input)
    return { contract: await context.loaders.contract.clear(input.contractId).load(input.contractId), userErrors: [] }
  },
  showContractInPortal: async (_parent, { input }, context) => {
    await showContractInPortal(signedIn(context), input)
    return { contract: await context.loaders.contract.clear(input.contractId).load(input.contractId), userErrors: [] }
  },
}
