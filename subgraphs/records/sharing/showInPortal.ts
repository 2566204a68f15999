import type { Database, Transaction } from '@parvis/kernel/database/database.ts'
import { once } from '@parvis/kernel/events/clientKey.ts'
import { badInput } from '@parvis/kernel/graph/errors.ts'
import { changedFields } from '@parvis/kernel/graph/fields.ts'
import type { PersonFacts } from '@parvis/schema/calls.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import type DataLoader from 'dataloader'
import { setVisibilities } from '../attachments/changeAttachment.ts'
import { checkVersion, lockRecord } from '../lockRecord.ts'
import type { LockedRecord, RecordRow } from '../recordTable.ts'
import type { RecordTables } from '../recordTables.ts'
import { saveRecord } from '../saveRecord.ts'
import { recipientsRefusal } from './eligibility.ts'
import { moveRecords } from './moveWithRequester.ts'

export type SharingContext = {
  db: Database
  viewer: Viewer
  loaders: { person: DataLoader<string, PersonFacts | null> }
}

export type ShowInput = {
  recordId: string
  version: number
  requesterId?: string | null
  watcherIds: readonly string[]
  attachmentsVisible: boolean
  /** Files hidden and shown by hand in the same step (R14b, R17c). */
  hideAttachmentIds?: readonly string[] | null
  showAttachmentIds?: readonly string[] | null
  clientKey?: string | null
}

/** The most watchers one record has: a mail goes to each. */
const maxWatchers = 100

/**
 * Displays a record to a requester and watchers, or changes them (R1–R12). One transaction holds the share, its access
 * rows and the event that mails who is new; a share that is so already is no change and no event. Throws NOT_FOUND, also
 * for a file of another record; refuses with REQUESTER_REQUIRED, REQUESTER_NOT_ELIGIBLE, WATCHER_NOT_ELIGIBLE, WATCHER_COMPANY_MISMATCH or CONFLICT,
 * and then nothing is saved and nobody is mailed.
 * `alongside` runs in the same transaction, on the locked row, for what a kind of record shows besides.
 */
export async function showInPortal(
  context: SharingContext,
  tables: RecordTables,
  input: ShowInput,
  alongside: (tx: Transaction, row: LockedRecord) => Promise<void> = async () => {},
): Promise<RecordRow> {
  const { db, viewer } = context
  const { requesterId, watcherIds, people } = await readRecipients(context, input)
  const { shown, isOthers } = await db.transaction(async (tx) => {
    const row = await lockRecord(tx, tables, viewer, input.recordId)
    const { clientKey } = input
    const claim = { actorId: viewer.id, operation: `${tables.kind}.show`, clientKey, subjectId: row.id }
    let shown: RecordRow = row
    let isOthers = false
    await once(tx, tables.eventTables, claim, async () => {
      checkVersion(tables, row, input.version)
      const refusal = recipientsRefusal({ requesterId, watcherIds, people })
      if (refusal) throw refusal
      await setVisibilities(tx, tables, row, {
        showIds: input.showAttachmentIds,
        hideIds: input.hideAttachmentIds,
        viewer,
      })
      await alongside(tx, row)
      const { attachmentsVisible } = input
      const { companyId } = people(requesterId!)!
      const share = { requesterId: requesterId!, watcherIds, shareCompanyId: companyId, attachmentsVisible }
      const changed = changedFields(row, { ...share, shareVisible: true })
      if (changed.length === 0) return
      const recipients = [requesterId!, ...watcherIds]
      const newRecipientIds = recipients.filter((id) => !row.sharedWithIds.includes(id))
      const payload = { requesterId: requesterId!, watcherIds, newRecipientIds, companyId, attachmentsVisible }
      const changes = (at: Date) => ({
        ...share,
        version: row.version + 1,
        shareVisible: true,
        hiddenAt: null,
        sharedWithIds: recipients,
        ...(row.shareVisible ? {} : { sharedAt: at, sharedById: viewer.id }),
      })
      const happened = [{ type: `${tables.kind}.shared`, actorId: viewer.id, payload }] as const
      isOthers = changed.includes('requesterId') || changed.includes('shareCompanyId')
      shown = await saveRecord(tx, tables, row, { changes, happened })
    })
    return { shown, isOthers }
  })
  return isOthers ? followRequester(context, tables, shown) : shown
}

/**
 * The requester's company may be corrected after we asked for it and before we commit. The correction moves the records
 * shared with this requester under the old company, and misses this one if it got that requester or company only now:
 * so it is moved here. A record that had both before is found by the correction itself.
 */
async function followRequester(
  { db, viewer, loaders }: SharingContext,
  tables: RecordTables,
  row: RecordRow,
): Promise<RecordRow> {
  const { id: recordId, requesterId, shareCompanyId: from } = row
  if (!requesterId || !row.shareVisible || from === null) return row
  const requester = await loaders.person.clear(requesterId).load(requesterId)
  if (!requester || requester.companyId === from) return row
  const move = { requesterId, recordId, from, to: requester.companyId, actorId: viewer.id }
  const [moved] = await db.transaction((tx) => moveRecords(tx, tables, move))
  return { ...row, ...moved }
}

/** Asks identity who the named people are, before the transaction; an identity that does not answer refuses all. */
export async function readRecipients(
  { loaders }: Pick<SharingContext, 'loaders'>,
  input: Pick<ShowInput, 'requesterId' | 'watcherIds'>,
) {
  if (input.watcherIds.length > maxWatchers) throw badInput(`watcherIds wants at most ${maxWatchers} people.`)
  const requesterId = input.requesterId?.toLowerCase() ?? null
  const watcherIds = [...new Set(input.watcherIds.map((id) => id.toLowerCase()))]
  const ids = requesterId ? [requesterId, ...watcherIds] : watcherIds
  const found = new Map<string, PersonFacts | null>()
  await Promise.all(ids.map(async (id) => found.set(id, await loaders.person.load(id))))
  return { requesterId, watcherIds, people: (id: string) => found.get(id) }
}
