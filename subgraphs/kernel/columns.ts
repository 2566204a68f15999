import { timestamp, uuid } from 'drizzle-orm/pg-core'
import { v7 } from 'uuid'

/** A new id: UUIDv7, so ids sort by time of creation. */
export const newId = () => v7()

/** True for anything PostgreSQL takes as a uuid; other ids are simply not found. */
export const isId = (text: string) => /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(text)

export const idColumn = () => uuid().primaryKey().$defaultFn(newId)

/** Milliseconds, because cursors carry moments through JavaScript dates. */
export const moment = () => timestamp({ precision: 3, withTimezone: true, mode: 'date' })
