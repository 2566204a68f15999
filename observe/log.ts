import { pino } from 'pino'
import { errorForLog } from './errorForLog.ts'

/**
 * The one logger: JSON lines on standard error, level from LOG_LEVEL (`silent` to `trace`; `info` when unset). An error
 * goes under `err`, where what people typed is taken out of it.
 */
export const log = pino(
  { level: process.env.LOG_LEVEL ?? 'info', serializers: { err: (error: unknown) => errorForLog(error) } },
  pino.destination(2),
)
