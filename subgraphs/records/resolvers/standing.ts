import { isId } from '@parvis/kernel/database/columns.ts'
import { isOfTeam } from '@parvis/kernel/graph/abilities.ts'
import { type Reference, reference } from '@parvis/kernel/graph/reference.ts'
import type { RecordContext } from '../recordContext.ts'
import type { RecordStandingResolvers } from '../schema.generated.ts'
import type { Standing } from '../sharing/standings.ts'

/** Somebody or something of identity's, of whom the legal team asks what records they have a part in. */
export const ofIdentity = {
  __resolveReference: ({ id }: Reference, { viewer }: RecordContext): Reference | null =>
    isOfTeam(viewer) && isId(id) ? reference(id) : null,
}

/** What somebody has a part in at a company, their present one unless another is named. */
export async function standingOf(
  { id: personId }: Reference,
  { companyId }: { companyId?: string | null },
  { loaders }: RecordContext,
): Promise<Standing | null> {
  const at = companyId ?? (await loaders.person.load(personId))?.companyId
  return at && isId(at) ? loaders.standing.load({ personId, companyId: at.toLowerCase() }) : null
}

export const RecordStanding = {
  watchers: ({ personId, companyId }, _args, { loaders }) => loaders.watchersOf.load({ personId, companyId }),
} satisfies RecordStandingResolvers
