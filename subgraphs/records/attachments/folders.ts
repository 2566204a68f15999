import { newId } from '@parvis/kernel/database/columns.ts'
import type { Database, Transaction } from '@parvis/kernel/database/database.ts'
import { once } from '@parvis/kernel/events/clientKey.ts'
import { Refusal } from '@parvis/kernel/graph/refusals.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import { count, eq, sql } from 'drizzle-orm'
import { lockRecord } from '../lockRecord.ts'
import { recordEvent } from '../recordEvent.ts'
import type { RecordTables } from '../recordTables.ts'
import { checkFolder, lockFolder } from './lockAttached.ts'
import { checkedName, maxFolders, whileNameIsFree } from './names.ts'
import { portalVisibleOf, type Visibility } from './visibilitySwitch.ts'

type Context = { db: Database; viewer: Viewer }
type Keyed = { clientKey?: string | null }

/** Adds a folder and returns its id. Refuses with INVALID_VALUE, NAME_TAKEN, FOLDER_NOT_FOUND or TOO_MANY. */
export async function createFolder(
  { db, viewer }: Context,
  tables: RecordTables,
  input: Keyed & { recordId: string; parentId?: string | null; name: string },
): Promise<string> {
  const id = newId()
  const parentId = input.parentId ?? null
  return whileNameIsFree(() =>
    db.transaction(async (tx) => {
      const row = await lockRecord(tx, tables, viewer, input.recordId)
      const name = checkedName(input.name)
      const claim = {
        actorId: viewer.id,
        operation: `${tables.kind}.createFolder`,
        clientKey: input.clientKey,
        subjectId: id,
        creates: true,
      }
      return once(tx, tables.eventTables, claim, async () => {
        const { folders } = tables.attached
        await checkFolder(tx, tables, viewer, { recordId: row.id, folderId: parentId, field: 'parentId' })
        const [present] = await tx.select({ value: count() }).from(folders).where(eq(folders.recordId, row.id))
        if (present!.value >= maxFolders) throw new Refusal('TOO_MANY')
        await tx.insert(folders).values({ id, recordId: row.id, parentId, name })
        await recordEvent(tx, tables, row, {
          type: `${tables.kind}.folderCreated`,
          actorId: viewer.id,
          payload: { folderId: id, name },
        })
      })
    }),
  )
}

/** Renames a folder. Refuses with INVALID_VALUE or NAME_TAKEN. */
export async function renameFolder(
  { db, viewer }: Context,
  tables: RecordTables,
  input: Keyed & { folderId: string; name: string },
): Promise<void> {
  await whileNameIsFree(() =>
    db.transaction(async (tx) => {
      const { row, folder } = await lockFolder(tx, tables, viewer, input.folderId)
      const name = checkedName(input.name)
      const claim = {
        actorId: viewer.id,
        operation: `${tables.kind}.renameFolder`,
        clientKey: input.clientKey,
        subjectId: folder.id,
      }
      await once(tx, tables.eventTables, claim, async () => {
        if (folder.name === name) return
        const { folders } = tables.attached
        await tx.update(folders).set({ name }).where(eq(folders.id, folder.id))
        await recordEvent(tx, tables, row, {
          type: `${tables.kind}.folderRenamed`,
          actorId: viewer.id,
          payload: { folderId: folder.id, name, from: folder.name },
        })
      })
    }),
  )
}

/** Moves a folder with everything in it. Refuses with FOLDER_NOT_FOUND, FOLDER_INTO_ITSELF or NAME_TAKEN. */
export async function moveFolder(
  { db, viewer }: Context,
  tables: RecordTables,
  input: Keyed & { folderId: string; parentId?: string | null },
): Promise<void> {
  const parentId = input.parentId?.toLowerCase() ?? null
  await whileNameIsFree(() =>
    db.transaction(async (tx) => {
      const { row, folder } = await lockFolder(tx, tables, viewer, input.folderId)
      const claim = {
        actorId: viewer.id,
        operation: `${tables.kind}.moveFolder`,
        clientKey: input.clientKey,
        subjectId: folder.id,
      }
      await once(tx, tables.eventTables, claim, async () => {
        if (folder.parentId === parentId) return
        await checkFolder(tx, tables, viewer, { recordId: row.id, folderId: parentId, field: 'parentId' })
        if (parentId && (await standsIn(tx, tables, { folderId: parentId, ancestorId: folder.id }))) {
          throw new Refusal('FOLDER_INTO_ITSELF', { field: ['parentId'] })
        }
        const { folders } = tables.attached
        await tx.update(folders).set({ parentId }).where(eq(folders.id, folder.id))
        await recordEvent(tx, tables, row, {
          type: `${tables.kind}.folderMoved`,
          actorId: viewer.id,
          payload: { folderId: folder.id, name: folder.name, from: folder.parentId, to: parentId },
        })
      })
    }),
  )
}

async function standsIn(
  tx: Transaction,
  tables: RecordTables,
  ids: { folderId: string; ancestorId: string },
): Promise<boolean> {
  const { folders } = tables.attached
  const [found] = await tx.execute<{ inside: boolean }>(sql`
    with recursive up as (
      select f.id, f.parent_id from ${folders} f where f.id = ${ids.folderId}
      union all select f.id, f.parent_id from ${folders} f join up on f.id = up.parent_id
    ) select exists(select from up where id = ${ids.ancestorId}) as inside`)
  return found!.inside
}

const happened = { SHOWN: 'folderShown', HIDDEN: 'folderHidden', INHERITED: 'folderInherits' } as const

/** Shows or hides a folder, or lets it inherit: everything inside without a switch of its own follows (R17). */
export async function setFolderVisibility(
  { db, viewer }: Context,
  tables: RecordTables,
  input: Keyed & { folderId: string; visibility: Visibility },
): Promise<void> {
  const portalVisible = portalVisibleOf[input.visibility]
  await db.transaction(async (tx) => {
    const { row, folder } = await lockFolder(tx, tables, viewer, input.folderId)
    const event = happened[input.visibility]
    const claim = {
      actorId: viewer.id,
      operation: `${tables.kind}.${event}`,
      clientKey: input.clientKey,
      subjectId: folder.id,
    }
    await once(tx, tables.eventTables, claim, async () => {
      if (folder.portalVisible === portalVisible) return
      const { folders } = tables.attached
      await tx.update(folders).set({ portalVisible }).where(eq(folders.id, folder.id))
      await recordEvent(tx, tables, row, {
        type: `${tables.kind}.${event}`,
        actorId: viewer.id,
        payload: { folderId: folder.id, name: folder.name },
      })
    })
  })
}
