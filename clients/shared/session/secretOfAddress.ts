import { clean } from '@parvis/schema/texts/clean.ts'

/** The secret of a mailed link, after the `#` of its address: without the marks that came along when it was copied. */
export function secretOfAddress(hash: string): string {
  try {
    return clean.login(decodeURIComponent(hash.slice(1)))
  } catch {
    return hash.slice(1)
  }
}
