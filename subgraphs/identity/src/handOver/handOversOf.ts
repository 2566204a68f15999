import type { Database } from '@parvis/kernel/database/database.ts'
import { isAmongIds, read } from '@parvis/kernel/database/read.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import { and, desc, getTableColumns } from 'drizzle-orm'
import { type HandOverRow, handOvers } from '../tables.ts'
import { visibleHandOvers } from '../visibility.ts'

const { chainHead: _chainHead, ...columns } = getTableColumns(handOvers)
export type HandOverSeen = Omit<HandOverRow, 'chainHead'>

/** The last hand-over of what each of these people looks after, or asked for, that the viewer may know of. */
export async function handOversOf(
  { db, viewer }: { db: Database; viewer: Viewer | null },
  ids: readonly string[],
): Promise<(HandOverSeen | null)[]> {
  const rows = await read<HandOverSeen>({ db, viewer }, { name: 'hand-overs', values: { ids } }, (seer) =>
    db
      .selectDistinctOn([handOvers.fromId], columns)
      .from(handOvers)
      .where(and(isAmongIds(handOvers.fromId), visibleHandOvers(seer)))
      .orderBy(handOvers.fromId, desc(handOvers.id)),
  )
  const byPerson = new Map(rows.map((row) => [row.fromId, row]))
  return ids.map((id) => byPerson.get(id) ?? null)
}
