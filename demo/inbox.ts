import { contracts, milestones } from '@parvis/contracts/src/tables.ts'
import { newId } from '@parvis/kernel/database/columns.ts'
import type { Transaction } from '@parvis/kernel/database/database.ts'
import type { notifications } from '@parvis/notifications/src/tables.ts'
import type { RecordTables } from '@parvis/records/recordTables.ts'
import { and, eq } from 'drizzle-orm'

export type Told = Omit<typeof notifications.$inferInsert, 'id'>

type Done = {
  recordId: string
  recipientId: string | null
  actorId: string
  occurredAt: Date
  name?: string
  noteId?: string
}

/** What was read by now is older than this. */
const readAfterMs = 5 * 86_400_000

const told = (kind: Told['kind'], { recipientId, ...done }: Done): Told => ({
  ...done,
  kind,
  recipientId: recipientId!,
  actorKind: kind.endsWith('NOTE_ADDED') ? 'portal' : null,
  eventId: newId(),
  readAt: done.occurredAt.getTime() < Date.now() - readAfterMs ? done.occurredAt : null,
})

/** What the demo world's clients did to the records of one kind, as their assignees were told it. */
export async function toldToAssignees(tx: Transaction, { kind, record, attached }: RecordTables): Promise<Told[]> {
  const { attachments, notes } = attached
  const on = { recordId: record.id, recipientId: record.assigneeId }
  const files = await tx
    .select({
      ...on,
      actorId: attachments.uploadedById,
      occurredAt: attachments.uploadedAt,
      name: attachments.name,
    })
    .from(attachments)
    .innerJoin(record, eq(record.id, attachments.recordId))
    .where(eq(attachments.source, 'PORTAL'))
  const written = await tx
    .select({ ...on, actorId: notes.authorId, occurredAt: notes.createdAt, noteId: notes.id })
    .from(notes)
    .innerJoin(record, eq(record.id, notes.recordId))
    .where(and(eq(notes.audience, 'CLIENT'), eq(notes.authorKind, 'portal')))
  const Kind = kind === 'contract' ? 'CONTRACT' : 'MATTER'
  return [
    ...files.map((done) => told(`${Kind}_FILE_ADDED`, done)),
    ...written.map((done) => told(`${Kind}_NOTE_ADDED`, done)),
  ]
}

/** The milestones clients added, as the contracts' assignees were told of them. */
export async function toldOfMilestones(tx: Transaction): Promise<Told[]> {
  const added = await tx
    .select({
      recordId: contracts.id,
      recipientId: contracts.assigneeId,
      actorId: milestones.createdById,
      occurredAt: milestones.createdAt,
      name: milestones.title,
    })
    .from(milestones)
    .innerJoin(contracts, eq(contracts.id, milestones.recordId))
    .where(eq(milestones.createdByKind, 'portal'))
  return added.map((done) => told('MILESTONE_ADDED', done))
}

/** Who was named on a record as it was made. */
export async function toldToNamed(tx: Transaction, { kind, record }: RecordTables): Promise<Told[]> {
  const restricted = await tx.select().from(record).where(eq(record.private, true))
  const Kind = kind === 'contract' ? 'CONTRACT' : 'MATTER'
  return restricted.flatMap(({ id, createdById, createdAt, staffIds }) =>
    staffIds.map((recipientId) =>
      told(`${Kind}_RESTRICTED`, { recordId: id, recipientId, actorId: createdById, occurredAt: createdAt }),
    ),
  )
}
