import { isTimeZone } from '@parvis/schema/days.ts'

/** The zone the reader's clocks are set to: `Asia/Beirut`. */
export const zoneHere = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone

let own: string | null = null

/**
 * Shows moments in a person's own time zone from now on; null: in that of this device. A browser older than the zone's
 * name shows them as its clocks do.
 */
export function showMomentsIn(timeZone: string | null): void {
  own = timeZone !== null && isTimeZone(timeZone) ? timeZone : null
}

/** The zone moments are shown in: the viewer's own, or this device's. */
export const shownZone = (): string => own ?? zoneHere()
