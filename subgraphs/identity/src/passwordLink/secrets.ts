import { createHash, randomBytes } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { hash, verify } from '@node-rs/argon2'
import { ThrownError } from '@parvis/kernel/graph/errors.ts'
import { isGuessable } from '@parvis/schema/passwords/isGuessable.ts'
import { clean } from '@parvis/schema/texts/clean.ts'

/** A new 256-bit secret for a cookie or a mailed link. */
export const newToken = () => randomBytes(32).toString('base64url')

/** What is stored of a token, however it was copied: it has 256 random bits, so a plain hash keeps it. */
export const tokenHash = (token: string) => createHash('sha256').update(clean.login(token)).digest('hex')

/** argon2id, 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/**
 * Hashing at once: each takes 19 MiB and one of Node's four threads for some 30 ms. One processor stays with those who do
 * not sign in, and threads for the files they read.
 */
const maxHashing = Math.max(1, Math.min(3, availableParallelism() - 1))
/** Waiting for it: some seconds, when everybody comes at nine o'clock. */
const maxWaiting = 256
let hashing = 0
const waiting: (() => void)[] = []

/** Runs one hash when it is its turn; throws RATE_LIMITED when too many wait already. */
async function bounded<T>(run: () => Promise<T>): Promise<T> {
  if (hashing < maxHashing) hashing += 1
  else if (waiting.length >= maxWaiting) throw new ThrownError('RATE_LIMITED')
  else await new Promise<void>((begin) => waiting.push(begin))
  try {
    return await run()
  } finally {
    // Whoever waits longest takes the place over.
    const next = waiting.shift()
    if (next) next()
    else hashing -= 1
  }
}

export const hashPassword = (password: string) => bounded(() => hash(clean.password(password), cost))

let nobodysHash: Promise<string> | undefined

/** A hash of nothing anybody knows: comparing with it costs the same as with a real one (R58). Made once, at start. */
export function hashOfNobody(): Promise<string> {
  if (!nobodysHash) nobodysHash = hash(newToken(), cost)
  return nobodysHash
}

/** Whether the password fits; the same time is spent when there is no hash to compare with. */
export async function passwordFits(passwordHash: string | null, password: string): Promise<boolean> {
  const comparedWith = passwordHash ?? (await hashOfNobody())
  const fits = await bounded(() => fitsInSomeForm(comparedWith, password))
  return passwordHash !== null && fits
}

/** As every password is hashed now; else as it was hashed once, when it was taken as the program of that day composed it. */
async function fitsInSomeForm(passwordHash: string, password: string): Promise<boolean> {
  const forms = new Set([clean.password(password), password, password.normalize('NFC'), password.normalize('NFD')])
  for (const form of forms) if (await verify(passwordHash, form)) return true
  return false
}

/** The longest password, in characters as they are kept. */
export const maxPassword = 128

/**
 * 10 to 128 characters, not a login of the person, and not what is tried first: words everybody takes, the person's or
 * the firm's names.
 */
export function isStrongPassword(
  password: string,
  { logins, names }: { logins: readonly string[]; names: readonly string[] },
): boolean {
  const kept = clean.password(password)
  if (kept.length < 10 || kept.length > maxPassword) return false
  const taken = logins.map((login) => login.toLowerCase())
  return !taken.includes(clean.login(kept).toLowerCase()) && !isGuessable(kept, [...logins, ...names])
}
