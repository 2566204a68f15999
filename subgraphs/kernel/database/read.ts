import type { Viewer } from '@parvis/schema/viewer.ts'
import { type Placeholder, sql } from 'drizzle-orm'
import { type Sight, sightOf } from '../graph/abilities.ts'
import type { Executor } from './database.ts'
import { type Query, runStatement } from './statement.ts'

/**
 * Whom a statement reads for. Its text may depend on how far they see; who they are is filled in at each execution of a
 * statement that is kept.
 */
export type Seer = Pick<Sight, 'reach' | 'requestSharing'> & {
  id: string | Placeholder
  companyId: string | Placeholder | null
}

/** The same for a statement that is written for one viewer. */
export function seerOf(viewer: Viewer): Seer
export function seerOf(viewer: Viewer | null): Seer | null
export function seerOf(viewer: Viewer | null): Seer | null {
  return viewer && sightOf(viewer)
}

/**
 * Reads rows by a statement whose text is written once for each name and sight and then kept (`runStatement`).
 * So `write` may depend on nothing but the viewer it is given and what the name says: with anything else in it, the
 * text written for one viewer would run for another.
 */
export function read<Row>(
  { db, viewer = null }: { db: Executor; viewer?: Viewer | null },
  { name, values = {} }: { name: string; values?: Record<string, unknown> },
  write: (seer: Seer | null) => Query<Row>,
): Promise<Row[]> {
  const sight = viewer && sightOf(viewer)
  const given = { viewerId: sight?.id, viewerCompanyId: sight?.companyId, ...values }
  return runStatement(db, { name: `${name} for ${nameOf(sight)}`, values: given }, () => write(keptSeer(sight)))
}

/** The value named `ids`, as an array of uuids. */
export const idsValue = sql`${sql.placeholder('ids')}::uuid[]`

/** The column is among the value named `ids`. */
export const isAmongIds = (column: unknown) => sql`${column} = any(${idsValue})`

function nameOf(sight: Sight | null): string {
  if (!sight) return 'nobody'
  if (sight.reach !== 'SHARED') return sight.reach
  return `a client with ${sight.requestSharing} of ${sight.companyId ? 'a' : 'no'} company`
}

function keptSeer(sight: Sight | null): Seer | null {
  if (!sight) return null
  const companyId = sight.companyId === null ? null : sql.placeholder('viewerCompanyId')
  return { ...sight, id: sql.placeholder('viewerId'), companyId }
}
