import { count, eq, sql } from 'drizzle-orm'
import { claimClientKey } from '../clientKey.ts'
import { newId } from '../columns.ts'
import type { Database, Transaction } from '../database.ts'
import { Refusal } from '../refusals.ts'
import { happen } from '../sharing/happen.ts'
import { lockRecord } from '../sharing/lockRecord.ts'
import type { Sharing } from '../sharing/sharing.ts'
import type { Viewer } from '../viewer.ts'
import { checkFolder, lockFolder } from './lockAttached.ts'
import { checkedName, maxFolders, whileNameIsFree } from './names.ts'

type Context = { db: Database; viewer: Viewer }
type Keyed = { clientKey?: string | null }

/** Adds a folder and returns its id. Refuses with INVALID_VALUE, NAME_TAKEN, FOLDER_NOT_FOUND or TOO_MANY. */
export async function createFolder(
  { db, viewer }: Context,
  sharing: Sharing,
  input: Keyed & { recordId: string; parentId?: string | null; name: string },
): Promise<string> {
  const id = newId()
  const parentId = input.parentId ?? null
  return whileNameIsFree(() =>
    db.transaction(async (tx) => {
      const row = await lockRecord(tx, sharing, viewer, input.recordId)
      const name = checkedName(input.name)
      const claim = {
        actorId: viewer.id,
        operation: `${sharing.kind}.createFolder`,
        clientKey: input.clientKey,
        subjectId: id,
        creates: true,
      }
      const earlier = await claimClientKey(tx, sharing.tables, claim)
      if (earlier) return earlier
      const { folders } = sharing.attached
      await checkFolder(tx, sharing, { recordId: row.id, folderId: parentId, field: 'parentId' })
      const [present] = await tx.select({ value: count() }).from(folders).where(eq(folders.recordId, row.id))
      if (present!.value >= maxFolders) throw new Refusal('TOO_MANY')
      await tx.insert(folders).values({ id, recordId: row.id, parentId, name })
      await happen(tx, sharing, row, {
        type: `${sharing.kind}.folderCreated`,
        actorId: viewer.id,
        payload: { folderId: id, name },
      })
      return id
    }),
  )
}

/** Renames a folder. Refuses with INVALID_VALUE or NAME_TAKEN. */
export async function renameFolder(
  { db, viewer }: Context,
  sharing: Sharing,
  input: Keyed & { folderId: string; name: string },
): Promise<void> {
  await whileNameIsFree(() =>
    db.transaction(async (tx) => {
      const { row, folder } = await lockFolder(tx, sharing, viewer, input.folderId)
      const name = checkedName(input.name)
      const claim = {
        actorId: viewer.id,
        operation: `${sharing.kind}.renameFolder`,
        clientKey: input.clientKey,
        subjectId: folder.id,
      }
      if ((await claimClientKey(tx, sharing.tables, claim)) || folder.name === name) return
      const { folders } = sharing.attached
      await tx.update(folders).set({ name }).where(eq(folders.id, folder.id))
      await happen(tx, sharing, row, {
        type: `${sharing.kind}.folderRenamed`,
        actorId: viewer.id,
        payload: { folderId: folder.id, name, from: folder.name },
      })
    }),
  )
}

/** Moves a folder with everything in it. Refuses with FOLDER_NOT_FOUND, FOLDER_INTO_ITSELF or NAME_TAKEN. */
export async function moveFolder(
  { db, viewer }: Context,
  sharing: Sharing,
  input: Keyed & { folderId: string; parentId?: string | null },
): Promise<void> {
  const parentId = input.parentId?.toLowerCase() ?? null
  await whileNameIsFree(() =>
    db.transaction(async (tx) => {
      const { row, folder } = await lockFolder(tx, sharing, viewer, input.folderId)
      const claim = {
        actorId: viewer.id,
        operation: `${sharing.kind}.moveFolder`,
        clientKey: input.clientKey,
        subjectId: folder.id,
      }
      if ((await claimClientKey(tx, sharing.tables, claim)) || folder.parentId === parentId) return
      await checkFolder(tx, sharing, { recordId: row.id, folderId: parentId, field: 'parentId' })
      if (parentId && (await isInside(tx, sharing, { folderId: parentId, ancestorId: folder.id }))) {
        throw new Refusal('FOLDER_INTO_ITSELF', { field: ['parentId'] })
      }
      const { folders } = sharing.attached
      await tx.update(folders).set({ parentId }).where(eq(folders.id, folder.id))
      await happen(tx, sharing, row, {
        type: `${sharing.kind}.folderMoved`,
        actorId: viewer.id,
        payload: { folderId: folder.id, name: folder.name, from: folder.parentId, to: parentId },
      })
    }),
  )
}

async function isInside(
  tx: Transaction,
  sharing: Sharing,
  ids: { folderId: string; ancestorId: string },
): Promise<boolean> {
  const { folders } = sharing.attached
  const [found] = await tx.execute<{ inside: boolean }>(sql`
    with recursive up as (
      select f.id, f.parent_id from ${folders} f where f.id = ${ids.folderId}
      union all select f.id, f.parent_id from ${folders} f join up on f.id = up.parent_id
    ) select exists(select from up where id = ${ids.ancestorId}) as inside`)
  return found!.inside
}

const happened = { true: 'folderShown', false: 'folderHidden', null: 'folderInherits' } as const

/** Shows, hides or clears the switch of a folder: everything inside without a switch of its own follows (R17). */
export async function setFolderVisibility(
  { db, viewer }: Context,
  sharing: Sharing,
  input: Keyed & { folderId: string; portalVisible: boolean | null },
): Promise<void> {
  const { portalVisible } = input
  await db.transaction(async (tx) => {
    const { row, folder } = await lockFolder(tx, sharing, viewer, input.folderId)
    const event = happened[String(portalVisible) as 'true']
    const claim = {
      actorId: viewer.id,
      operation: `${sharing.kind}.${event}`,
      clientKey: input.clientKey,
      subjectId: folder.id,
    }
    if ((await claimClientKey(tx, sharing.tables, claim)) || folder.portalVisible === portalVisible) return
    const { folders } = sharing.attached
    await tx.update(folders).set({ portalVisible }).where(eq(folders.id, folder.id))
    await happen(tx, sharing, row, {
      type: `${sharing.kind}.${event}`,
      actorId: viewer.id,
      payload: { folderId: folder.id, name: folder.name },
    })
  })
}
