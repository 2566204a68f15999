import { newId } from '@parvis/kernel/database/columns.ts'
import { type Database, type Transaction, violatedConstraint } from '@parvis/kernel/database/database.ts'
import { chain } from '@parvis/kernel/events/chain.ts'
import { forbidden } from '@parvis/kernel/graph/errors.ts'
import { optionalText, requiredText } from '@parvis/kernel/graph/fields.ts'
import { Refusal } from '@parvis/kernel/graph/refusals.ts'
import type { Locale } from '@parvis/schema/viewer.ts'
import { eq, sql } from 'drizzle-orm'
import type { Context } from '../context.ts'
import { checkedNext } from '../passwordLink/checkedNext.ts'
import { inEvenTime } from '../passwordLink/inEvenTime.ts'
import { checkedEmail } from '../person/personFields.ts'
import { usernameFor } from '../person/usernameFor.ts'
import { type Account, accountByLogin, lockAccount } from '../session/accounts.ts'
import { takeTry } from '../session/guesses.ts'
import { readSettings, type SignUpSettings } from '../settings/settings.ts'
import { type PortalUserRow, passwordLinks, peopleTables, portalUsers, tables } from '../tables.ts'
import { forgetUnproven } from './unproven.ts'

type SignUp = {
  firstName: string
  lastName: string
  email: string
  accessType?: 'CLIENT' | 'COLLABORATOR' | null
  company?: string | null
  locale: Locale
  next?: string | null
}
type Wanted = Pick<PortalUserRow, 'firstName' | 'lastName' | 'email' | 'accessType' | 'signUpCompany' | 'locale'>
type Parts = Pick<Context, 'db' | 'address' | 'device'>

/** How often another username is tried, or an address that somebody signed up with meanwhile is looked at again. */
const maxRounds = 5

/**
 * Takes a sign-up of an address nobody has and has a link mailed to prove it; a known one is mailed what stands with its
 * account, with the same answer after the same time (R58). Throws FORBIDDEN while sign-up is off (R56); refuses with
 * INVALID_VALUE.
 */
export async function signUp(parts: Parts, input: SignUp): Promise<void> {
  const { signUp: settings } = await readSettings(parts.db)
  if (!settings.enabled) throw forbidden()
  const taken = { wanted: checked(input, settings), next: checkedNext(input.next) }
  await inEvenTime(() => take(parts, taken))
}

function checked(input: SignUp, { allowed }: SignUpSettings): Wanted {
  const accessType = input.accessType ?? (allowed === 'BOTH' ? null : allowed)
  const wanted = {
    firstName: requiredText(input.firstName, { field: 'firstName', max: 100 }),
    lastName: requiredText(input.lastName, { field: 'lastName', max: 100 }),
    email: checkedEmail(input.email),
    signUpCompany: optionalText(input.company, { field: 'company', max: 200 }),
    locale: input.locale,
  }
  if (accessType === null || (allowed !== 'BOTH' && allowed !== accessType)) {
    throw new Refusal('INVALID_VALUE', { field: ['accessType'] })
  }
  return { ...wanted, accessType }
}

type Taken = { wanted: Wanted; next: string | null }

async function take({ db, address, device }: Parts, taken: Taken): Promise<void> {
  const { email } = taken.wanted
  // By the address alone: it is counted alike whether it is known or not.
  const { refusedBy } = await takeTry(db, { purpose: 'sign up', personId: null, login: email, address, device })
  if (refusedBy) return
  await forgetUnproven(db, sql`${portalUsers.signedUpAt} < now() - interval '7 days'`)
  for (let round = 1; ; round += 1) {
    try {
      return await write(db, { ...taken, username: usernameFor(email, round) })
    } catch (error) {
      const constraint = violatedConstraint(error) ?? ''
      const isTaken = constraint === 'portal_users_email' || constraint === 'portal_users_username'
      if (!isTaken || round === maxRounds) throw error
    }
  }
}

async function write(db: Database, { wanted, next, username }: Taken & { username: string }): Promise<void> {
  const account = await accountByLogin(db, { login: wanted.email, door: 'graph' })
  await db.transaction(async (tx) => {
    const locked = account && (await lockAccount(tx, account))
    if (!locked) return add(tx, { wanted: { ...wanted, username }, next })
    const known = { ...account, ...locked }
    return known.status === 'UNVERIFIED' ? replace(tx, { account: known, wanted, next }) : remind(tx, known)
  })
}

/** Somebody who has the address already is mailed what stands with their account. */
async function remind(tx: Transaction, account: Account): Promise<void> {
  const happened = { type: 'person.signedUpAgain', actorId: null, payload: {} } as const
  const table = peopleTables[account.kind]
  await chain.add(tx, tables, { row: account, happened: [happened] }, ({ chainHead }) =>
    tx.update(table).set({ chainHead }).where(eq(table.id, account.id)),
  )
}

const signedUp = (id: string, next: string | null) =>
  ({ type: 'portalUser.signedUp', actorId: id, payload: { next } }) as const

async function add(tx: Transaction, { wanted, next }: { wanted: Wanted & { username: string }; next: string | null }) {
  const id = newId()
  await chain.add(tx, tables, { row: { id, chainHead: null }, happened: [signedUp(id, next)] }, ({ chainHead, at }) =>
    tx.insert(portalUsers).values({ id, ...wanted, status: 'UNVERIFIED', signedUpAt: at, chainHead }),
  )
}

/** Nobody has proven the address yet: what was said last counts, and only the link that is mailed now works. */
async function replace(tx: Transaction, { account, wanted, next }: Taken & { account: Account }): Promise<void> {
  const { id } = account
  await tx.delete(passwordLinks).where(eq(passwordLinks.personId, id))
  await chain.add(tx, tables, { row: account, happened: [signedUp(id, next)] }, ({ chainHead, at }) =>
    tx
      .update(portalUsers)
      .set({ ...wanted, signedUpAt: at, version: sql`${portalUsers.version} + 1`, chainHead })
      .where(eq(portalUsers.id, id)),
  )
}
