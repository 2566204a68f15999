import type { PortalViewer, StaffViewer, Viewer } from '@parvis/schema/viewer.ts'
import { type Placeholder, sql } from 'drizzle-orm'
import type { Executor } from './database.ts'
import { type Query, runStatement } from './statement.ts'

/** What a statement's text may depend on of its viewer: their kind. Who they are is filled in at each execution. */
export type ViewerInSql =
  | (Pick<StaffViewer, 'kind' | 'role'> & { id: string | Placeholder })
  | (Pick<PortalViewer, 'kind' | 'requestSharing'> & {
      id: string | Placeholder
      companyId: string | Placeholder | null
    })

/**
 * Reads rows by a statement whose text is written once for each name and kind of viewer and then kept (`runStatement`).
 * So `write` may depend on nothing but the viewer it is given and what the name says: with anything else in it, the
 * text written for one viewer would run for another.
 */
export function read<Row>(
  { db, viewer = null }: { db: Executor; viewer?: Viewer | null },
  { name, values = {} }: { name: string; values?: Record<string, unknown> },
  write: (viewer: ViewerInSql | null) => Query<Row>,
): Promise<Row[]> {
  const given = { ...valuesOf(viewer), ...values }
  return runStatement(db, { name: `${name} for ${kindOf(viewer)}`, values: given }, () => write(inSql(viewer)))
}

/** The value named `ids`, as an array of uuids. */
export const idsValue = sql`${sql.placeholder('ids')}::uuid[]`

/** The column is among the value named `ids`. */
export const isAmongIds = (column: unknown) => sql`${column} = any(${idsValue})`

function kindOf(viewer: Viewer | null): string {
  if (!viewer) return 'nobody'
  if (viewer.kind === 'staff') return viewer.role
  return `a client with ${viewer.requestSharing} of ${viewer.companyId ? 'a' : 'no'} company`
}

function inSql(viewer: Viewer | null): ViewerInSql | null {
  if (!viewer) return null
  const id = sql.placeholder('viewerId')
  if (viewer.kind === 'staff') return { kind: viewer.kind, role: viewer.role, id }
  const companyId = viewer.companyId === null ? null : sql.placeholder('viewerCompanyId')
  return { kind: viewer.kind, requestSharing: viewer.requestSharing, id, companyId }
}

const valuesOf = (viewer: Viewer | null): Record<string, unknown> => ({
  viewerId: viewer?.id,
  viewerCompanyId: viewer?.kind === 'portal' ? viewer.companyId : null,
})
