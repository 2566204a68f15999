import { dayIn } from '@parvis/schema/days.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'

/** Today at the firm: the same day for all who ask, wherever they and the server are. */
export const today = (viewer: Pick<Viewer, 'firmTimeZone'> | null, now = Date.now()): string =>
  dayIn(viewer?.firmTimeZone ?? 'UTC', now)
