import { idColumn, moment } from '@parvis/kernel/database/columns.ts'
import { eventTables } from '@parvis/kernel/events/eventTables.ts'
import { sql } from 'drizzle-orm'
import { date, index, integer, jsonb, pgSchema, text, unique, uuid } from 'drizzle-orm/pg-core'
import type { MailKind } from './mail/mailKind.ts'

export const notificationsSchema = pgSchema('notifications')

export const { events, deliveries, inbox, clientKeys } = eventTables(notificationsSchema)
/** The kernel's tables of this subgraph. */
export const tables = { events, deliveries, inbox, clientKeys }

export const notificationKinds = [
  'CONTRACT_ASSIGNED',
  'CONTRACT_FILE_ADDED',
  'CONTRACT_NOTE_ADDED',
  'CONTRACT_REQUESTER_LEFT',
  'CONTRACT_RESTRICTED',
  'CONTRACT_SHARED',
  'INVITATION_MOVED',
  'LOGIN_CHANGE_AWAITS',
  'MATTER_ASSIGNED',
  'MATTER_FILE_ADDED',
  'MATTER_NOTE_ADDED',
  'MATTER_REQUESTER_LEFT',
  'MATTER_RESTRICTED',
  'MATTER_SHARED',
  'MILESTONE_ADDED',
  'MILESTONE_DUE',
  'MILESTONE_OVERDUE',
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
    /** The record it is about, or the client whose account it is. */
    recordId: uuid().notNull(),
    /** What the file or milestone was called when it was added. */
    name: text(),
    /** The note it tells of, whose words stay with its record: they are gone when it is withdrawn. */
    noteId: uuid(),
    /** The milestone it reminds of: who cannot see that any more is not reminded. */
    milestoneId: uuid(),
    /** The last day of what it reminds of. */
    dueOn: date(),
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

/**
 * A morning that came in a time zone: each has one row, however many replicas see it come, and one job that reminds those
 * who live there.
 */
export const mornings = notificationsSchema.table(
  'mornings',
  {
    id: idColumn(),
    timeZone: text().notNull(),
    day: date().notNull(),
  },
  (table) => [unique('mornings_once').on(table.timeZone, table.day)],
)

export const reminderKinds = ['MILESTONE'] as const

/**
 * What somebody was reminded of. A thing has a few moments, such as its last day; whoever was told of one is not told of it
 * again, in whichever time zone they are by then. A thing that is moved to another day has new ones.
 */
export const reminders = notificationsSchema.table(
  'reminders',
  {
    id: idColumn(),
    /** When they were told, and with what else: all of a morning is in one mail. */
    morningId: uuid()
      .notNull()
      .references(() => mornings.id),
    recipientId: uuid().notNull(),
    kind: text({ enum: reminderKinds }).notNull(),
    /** What falls due, by its kind a milestone. */
    thingId: uuid().notNull(),
    dueOn: date().notNull(),
    /** The day of the moment they were told of. */
    moment: date().notNull(),
  },
  (table) => [
    unique('reminders_once').on(table.recipientId, table.thingId, table.kind, table.dueOn, table.moment),
    // "what somebody was reminded of that morning"
    index('reminders_told').on(table.morningId, table.recipientId),
  ],
)

export type NotificationRow = typeof notifications.$inferSelect
export type ReminderRow = typeof reminders.$inferSelect
export type EmailMessageRow = typeof emailMessages.$inferSelect
