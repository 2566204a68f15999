import { attachments, contracts, contractTypes, milestones, notes } from '@parvis/contracts/src/tables.ts'
import { portalUsers, staffUsers } from '@parvis/identity/src/tables.ts'
import { and, asc, eq, getTableColumns, inArray, isNull, or, sql } from 'drizzle-orm'
import type { Database } from './database.ts'
import { loaderById, loaderOf } from './loaderById.ts'
import { mayRead } from './mayRead.ts'
import type { Viewer } from './viewer.ts'

/**
 * One set a request. What is asked of people, their companies and addresses, is read straight from the other subgraph's
 * tables: cheaper than to ask it.
 */
export function createLoaders(db: Database, viewer: Viewer | null) {
  const isClient = viewer?.kind === 'portal'
  return {
    contract: loaderById((ids) =>
      db
        .select()
        .from(contracts)
        .where(and(inArray(contracts.id, ids), mayRead(db, viewer))),
    ),
    contractType: loaderById((ids) => db.select().from(contractTypes).where(inArray(contractTypes.id, ids))),
    person: loaderById((ids) => db.select().from(portalUsers).where(inArray(portalUsers.id, ids))),
    staffUser: loaderById((ids) => db.select().from(staffUsers).where(inArray(staffUsers.id, ids))),
    // Of contracts that were read above.
    milestonesOf: loaderOf((ids) =>
      db
        .select()
        .from(milestones)
        .where(and(inArray(milestones.recordId, ids), isClient ? eq(milestones.portalVisible, true) : undefined))
        .orderBy(asc(milestones.dueDate), asc(milestones.id)),
    ),
    notesOf: loaderOf((ids) =>
      db
        .select()
        .from(notes)
        .where(and(inArray(notes.recordId, ids), isClient ? eq(notes.audience, 'CLIENT') : undefined))
        .orderBy(asc(notes.id)),
    ),
    attachmentsOf: loaderOf((ids) => {
      const isOpen = or(
        sql`coalesce(${attachments.portalVisible}, ${contracts.attachmentsVisible})`,
        eq(attachments.uploadedById, viewer?.id ?? ''),
      )
      return db
        .select(getTableColumns(attachments))
        .from(attachments)
        .innerJoin(contracts, eq(contracts.id, attachments.recordId))
        .where(
          and(inArray(attachments.recordId, ids), isClient ? and(isNull(attachments.recalledAt), isOpen) : undefined),
        )
        .orderBy(sql`lower(${attachments.name})`, asc(attachments.id))
    }),
  }
}
