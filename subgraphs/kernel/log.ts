import { pino } from 'pino'

/** The one logger: JSON lines on standard error, level from LOG_LEVEL (`silent` to `trace`; `info` when unset). */
export const log = pino({ level: process.env.LOG_LEVEL ?? 'info' }, pino.destination(2))
