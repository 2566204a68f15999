/** Search parameters as plain text: `?q=12` is the words "12", not a number. */
export function parseSearch(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search))
}

/** The search part of an address; empty values are left out. */
export function stringifySearch(search: Record<string, unknown>): string {
  const parameters = new URLSearchParams()
  for (const [key, value] of Object.entries(search)) if (value) parameters.set(key, String(value))
  const text = parameters.toString()
  return text && `?${text}`
}
