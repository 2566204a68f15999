import { authorOf } from '../author.ts'
import type { HistoryEntryResolvers } from '../schema.generated.ts'

export const HistoryEntry = {
  actor: async ({ actorId }, _args, { loaders }) => {
    const person = actorId ? await loaders.person.load(actorId) : null
    return person && authorOf(person.id, person.kind)
  },
} satisfies HistoryEntryResolvers
