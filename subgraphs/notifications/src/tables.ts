import { idColumn, moment } from '@parvis/kernel/database/columns.ts'
import { eventTables } from '@parvis/kernel/events/eventTables.ts'
import { sql } from 'drizzle-orm'
import { index, integer, jsonb, pgSchema, text, unique, uuid } from 'drizzle-orm/pg-core'
import type { MailKind } from './mail/mailKind.ts'

export const notificationsSchema = pgSchema('notifications')

export const { events, deliveries, inbox, clientKeys } = eventTables(notificationsSchema)
/** The kernel's tables of this subgraph. */
export const tables = { events, deliveries, inbox, clientKeys }

export const notificationKinds = [
  'CONTRACT_ASSIGNED',
  'CONTRACT_FILE_ADDED',
  'CONTRACT_NOTE_ADDED',
  'CONTRACT_RESTRICTED',
  'CONTRACT_SHARED',
  'MATTER_ASSIGNED',
  'MATTER_FILE_ADDED',
  'MATTER_NOTE_ADDED',
  'MATTER_RESTRICTED',
  'MATTER_SHARED',
  'MILESTONE_ADDED',
  'SIGN_UP_AWAITS',
] as const

/** What somebody was told in the application. */
export const notifications = notificationsSchema.table(
  'notifications',
  {
    /** Grows with time: the order in which somebody was told. */
    id: idColumn(),
    recipientId: uuid().notNull(),
    kind: text({ enum: notificationKinds }).notNull(),
    /** The record it is about; of a sign-up the person. */
    recordId: uuid().notNull(),
    /** What the file or milestone was called when it was added. */
    name: text(),
    /** The note it tells of, whose words stay with its record: they are gone when it is withdrawn. */
    noteId: uuid(),
    actorId: uuid(),
    /** Which side wrote a note; null where the kind says it. */
    actorKind: text({ enum: ['staff', 'portal'] }),
    occurredAt: moment().notNull(),
    readAt: moment(),
    eventId: uuid().notNull(),
  },
  (table) => [
    unique('notifications_once').on(table.eventId, table.recipientId),
    // "a page of somebody's": where recipient_id = $1 order by id desc
    index('notifications_told').on(table.recipientId, table.id),
    // The same of those not read yet, and their number.
    index('notifications_unread').on(table.recipientId, table.id).where(sql`${table.readAt} is null`),
  ],
)

/**
 * A mail to one person about one event. Written with the event's effect; what it says is put together when it is
 * sent, so nobody is told about what they cannot see by then, and no secret waits in a table.
 */
export const emailMessages = notificationsSchema.table(
  'email_messages',
  {
    /** Also the left part of the `Message-ID`, the same at every try. */
    id: idColumn(),
    kind: text().notNull().$type<MailKind>(),
    recipientId: uuid().notNull(),
    /** The record it is about; null for mails about the account. */
    recordId: uuid(),
    actorId: uuid(),
    eventId: uuid().notNull(),
    /** Facts of the event that the mail says, such as where to land. */
    facts: jsonb().notNull().default({}).$type<Record<string, string | null>>(),
    status: text({ enum: ['WAITING', 'SENT', 'DROPPED'] })
      .notNull()
      .default('WAITING'),
    attempts: integer().notNull().default(0),
    createdAt: moment().notNull().default(sql`now()`),
    /** When it was handed to the mail server, or dropped because it was no longer to be sent. */
    doneAt: moment(),
    lastError: text(),
  },
  (table) => [
    unique('email_messages_once').on(table.eventId, table.recipientId),
    index('email_messages_recipient').on(table.recipientId, table.createdAt),
  ],
)

export type NotificationRow = typeof notifications.$inferSelect
export type EmailMessageRow = typeof emailMessages.$inferSelect
