/** What an address says after `?`, every value a text. */
export type SearchParameters = Record<string, string>

/** Reads `?a=1&b=x` as texts: a search for "12" stays a text. */
export function parseSearch(search: string): SearchParameters {
  return Object.fromEntries(new URLSearchParams(search))
}

/** Writes what is set; empty values leave the address. */
export function stringifySearch(search: Record<string, unknown>): string {
  const entries = Object.entries(search).filter(([, value]) => value !== undefined && value !== null && value !== '')
  const written = new URLSearchParams(entries.map(([key, value]) => [key, String(value)])).toString()
  return written ? `?${written}` : ''
}
