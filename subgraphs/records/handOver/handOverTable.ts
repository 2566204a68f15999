import { idColumn } from '@parvis/kernel/database/columns.ts'
import { integer, type PgSchema, text, uuid } from 'drizzle-orm/pg-core'

/**
 * Somebody's records of this kind on their way to a colleague, and how far they are: the open ones of whoever looks after
 * them, or all that a client asked for at one company.
 */
export const handOverTable = (schema: PgSchema) =>
  schema.table('hand_overs', {
    id: idColumn(),
    role: text({ enum: ['ASSIGNEE', 'REQUESTER'] })
      .notNull()
      .default('ASSIGNEE'),
    fromId: uuid().notNull(),
    toId: uuid().notNull(),
    /** Of a requester: the company they asked for them at. */
    companyId: uuid(),
    actorId: uuid(),
    total: integer().notNull(),
    done: integer().notNull().default(0),
    chainHead: text(),
  })

export type HandOverTable = ReturnType<typeof handOverTable>
export type HandOverRow = HandOverTable['$inferSelect']
