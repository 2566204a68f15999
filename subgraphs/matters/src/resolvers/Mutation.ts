import { signedIn } from '../context.ts'
import { createMatter } from '../matter/createMatter.ts'
import { editMatter } from '../matter/editMatter.ts'
import { hideMatterFromPortal } from '../matter/hideMatterFromPortal.ts'
import { showMatterInPortal } from '../matter/showMatterInPortal.ts'
import type { MutationResolvers } from '../schema.generated.ts'
import { attached } from './attached.ts'

export const Mutation: MutationResolvers = {
  ...attached.Mutation,
  createMatter: async (_parent, { input }, context) => {
    const id = await createMatter(signedIn(context), input)
    return { matter: await context.loaders.matter.load(id), userErrors: [] }
  },
  editMatter: async (_parent, { input }, context) => {
    await editMatter(signedIn(context), input)
    return { matter: await context.loaders.matter.clear(input.matterId).load(input.matterId), userErrors: [] }
  },
  hideMatterFromPortal: async (_parent, { input }, context) => {
    const matter = await hideMatterFromPortal(signedIn(context), input)
    // The rule before read it as it was.
    context.loaders.matter.clear(matter.id).prime(matter.id, matter)
    return { matter, userErrors: [] }
  },
  showMatterInPortal: async (_parent, { input }, context) => {
    const matter = await showMatterInPortal(signedIn(context), input)
    // The rule before read it as it was.
    context.loaders.matter.clear(matter.id).prime(matter.id, matter)
    return { matter, userErrors: [] }
  },
}
