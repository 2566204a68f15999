import { randomInt } from 'node:crypto'
import { clean } from '@parvis/schema/texts/clean.ts'

/** What stands before the @, as far as it makes a username; from the second try on with a number. */
export function usernameFor(email: string, round: number): string {
  const local = clean
    .login(email)
    .replace(/@.*$/, '')
    .replace(/[^\p{L}\p{N}._-]/gu, '')
    .slice(0, 50)
  return round === 1 && local.length >= 3 ? local : `${local}.${randomInt(1_000, 1_000_000)}`
}
