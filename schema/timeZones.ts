import { isTimeZone } from './days.ts'

/** Zones by the name they have today, where programs still answer with an older one. */
const presentNames: Record<string, string> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Catamarca': 'America/Argentina/Catamarca',
  'America/Coral_Harbour': 'America/Atikokan',
  'America/Cordoba': 'America/Argentina/Cordoba',
  'America/Godthab': 'America/Nuuk',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'America/Jujuy': 'America/Argentina/Jujuy',
  'America/Louisville': 'America/Kentucky/Louisville',
  'America/Mendoza': 'America/Argentina/Mendoza',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Enderbury': 'Pacific/Kanton',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
}

/**
 * The one name a time zone is kept by, whatever it was called: `Asia/Kolkata` for `asia/calcutta`, `America/New_York` for
 * `US/Eastern`. Null for what is no time zone.
 */
export function timeZoneNamed(name: string): string | null {
  const wanted = name.trim()
  if (!isTimeZone(wanted)) return null
  const known = new Intl.DateTimeFormat('en', { timeZone: wanted }).resolvedOptions().timeZone
  return presentNames[known] ?? known
}

/** Every time zone there is to choose, by name; with each the older name it may be looked for by. */
export function listTimeZones(): { name: string; olderName: string | null }[] {
  const known = [...Intl.supportedValuesOf('timeZone'), 'UTC']
  const zones = new Map(known.map((name) => [presentNames[name] ?? name, presentNames[name] ? name : null]))
  return [...zones]
    .map(([name, olderName]) => ({ name, olderName }))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
}
