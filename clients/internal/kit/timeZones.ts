import { zoneHere } from '@parvis/clients-shared/time/calendar.ts'

/** Every zone the browser knows, and this one; not all of them name the one they are in, nor UTC. */
export const timeZonesWith = (...more: string[]): string[] =>
  [...new Set([...Intl.supportedValuesOf('timeZone'), zoneHere(), 'UTC', ...more])].sort()
