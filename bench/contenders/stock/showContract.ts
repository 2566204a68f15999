import { createHash } from 'node:crypto'
import { contractAccess, contracts, events } from '@parvis/contracts/src/tables.ts'
import { and, eq, inArray } from 'drizzle-orm'
import { v7 } from 'uuid'
import type { Context } from './contracts.ts'
import { mayRead } from './mayRead.ts'

export type ShowInput = {
  recordId: string
  version: number
  requesterId: string
  watcherIds: string[]
  attachmentsVisible: boolean
}

/** The same change as ours: the share, its access rows and its link of the audit chain, in one transaction. */
export async function showContract({ db, viewer, loaders }: Context, input: ShowInput) {
  if (viewer?.kind !== 'staff') throw new Error('Staff only.')
  const { requesterId, watcherIds, attachmentsVisible } = input
  const people = await loaders.person.loadMany([requesterId, ...watcherIds])
  const [requester] = people
  if (!requester || requester instanceof Error) return refused('REQUESTER_NOT_ELIGIBLE', ['requesterId'])
  const { companyId } = requester
  const fits = (person: (typeof people)[number]) =>
    person && !(person instanceof Error) && person.companyId === companyId && person.status !== 'INACTIVE'
  if (!people.every(fits)) return refused('WATCHER_COMPANY_MISMATCH', ['watcherIds'])
  return db.transaction(async (tx) => {
    const [row] = await tx
      .select()
      .from(contracts)
      .where(and(eq(contracts.id, input.recordId), mayRead(db, viewer)))
      .for('update')
    if (!row) throw new Error('There is no such contract.')
    if (row.version !== input.version) return { ...refused('CONFLICT', null), contract: row }
    const now = new Date()
    const payload = { requesterId, watcherIds, companyId, attachmentsVisible }
    const link = [row.chainHead, 'contract.shared', now.toISOString(), viewer.id, row.id, payload]
    const hash = createHash('sha256').update(JSON.stringify(link)).digest('hex')
    const [shown] = await tx
      .update(contracts)
      .set({
        version: row.version + 1,
        requesterId,
        watcherIds,
        updatedAt: now,
        chainHead: hash,
        shareVisible: true,
        sharedAt: row.shareVisible ? row.sharedAt : now,
        sharedById: row.shareVisible ? row.sharedById : viewer.id,
        shareCompanyId: companyId,
        attachmentsVisible,
        hiddenAt: null,
        sharedWithIds: [requesterId, ...watcherIds],
      })
      .where(eq(contracts.id, row.id))
      .returning()
    const ofShare = inArray(contractAccess.via, ['REQUESTER', 'WATCHER', 'COMPANY'])
    await tx.delete(contractAccess).where(and(eq(contractAccess.recordId, row.id), ofShare))
    const grant = { recordId: row.id, sortAt: row.createdAt, companyId }
    await tx
      .insert(contractAccess)
      .values([
        { ...grant, granteeId: requesterId, via: 'REQUESTER' },
        ...watcherIds.map((granteeId) => ({ ...grant, granteeId, via: 'WATCHER' as const })),
        ...(companyId ? [{ ...grant, granteeId: companyId, via: 'COMPANY' as const }] : []),
      ])
    await tx.insert(events).values({
      id: v7(),
      type: 'contract.shared',
      occurredAt: now,
      actorId: viewer.id,
      subjectId: row.id,
      payload,
      previousHash: row.chainHead,
      hash,
    })
    return { contract: shown, userErrors: [] }
  })
}

const refused = (code: string, field: string[] | null) => ({ contract: null, userErrors: [{ code, field }] })
