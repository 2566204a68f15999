import { idColumn } from '@parvis/kernel/database/columns.ts'
import { integer, type PgSchema, text, uuid } from 'drizzle-orm/pg-core'

/** Somebody's open records of this kind on their way to a colleague, and how far they are. */
export const handOverTable = (schema: PgSchema) =>
  schema.table('hand_overs', {
    id: idColumn(),
    fromId: uuid().notNull(),
    toId: uuid().notNull(),
    actorId: uuid(),
    total: integer().notNull(),
    done: integer().notNull().default(0),
    chainHead: text(),
  })

export type HandOverTable = ReturnType<typeof handOverTable>
export type HandOverRow = HandOverTable['$inferSelect']
