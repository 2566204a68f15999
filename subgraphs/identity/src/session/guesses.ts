import type { Database } from '@parvis/kernel/database/database.ts'
import { inArray, type SQL, sql } from 'drizzle-orm'
import { tokenHash } from '../passwordLink/secrets.ts'
import { tries } from '../tables.ts'
import { isKnownDevice } from './devices.ts'
import { networkOf } from './networkOf.ts'

/** So many tries at once; then one more each time its share of the minutes has passed. */
type Allowance = { atOnce: number; minutes: number }

/**
 * What is allowed to strangers from one network, so that nobody tries one password on many accounts, to strangers for one
 * account, and to each browser its person was in with before: strangers cannot use that one up.
 */
const allowances = {
  network: { atOnce: 30, minutes: 60 },
  account: { atOnce: 10, minutes: 60 },
  device: { atOnce: 10, minutes: 15 },
} satisfies Record<string, Allowance>

type Kind = keyof typeof allowances
type Count = { kind: Kind; key: string }

type Try = {
  purpose: 'sign in' | 'password link' | 'sign up'
  /** Null for a login of nobody, whose tries are counted alike. */
  personId: string | null
  login: string
  address: string
  device: string | null
}
/** `refusedBy`: what had no try left; null for a try that may be made. `giveBack`: it was none, after all. */
export type TakenTry = { refusedBy: Kind | null; giveBack(): Promise<void> }

/**
 * Takes a try before it is made, so that of any number at the same moment just as many are made as are allowed. What is
 * refused by its network takes nothing of an account's. A database that does not answer throws, so it fails closed.
 */
export async function takeTry(db: Database, { purpose, personId, login, address, device }: Try): Promise<TakenTry> {
  const account = personId ?? tokenHash(login.toLowerCase())
  const isKnown = await isKnownDevice(db, { device, personId })
  const counts: Count[] = isKnown
    ? [{ kind: 'device', key: `${purpose}, device ${account} ${tokenHash(device!)}` }]
    : [
        { kind: 'network', key: `${purpose}, network ${networkOf(address)}` },
        { kind: 'account', key: `${purpose}, account ${account}` },
      ]
  await forgetOld(db)
  for (const count of counts) {
    if (!(await takeOne(db, count))) return { refusedBy: count.kind, giveBack: async () => {} }
  }
  return { refusedBy: null, giveBack: () => giveBack(db, counts) }
}

/** How long it takes until one try is back. */
const share = (kind: Kind): SQL => {
  const { atOnce, minutes } = allowances[kind]
  return sql`${minutes / atOnce} * interval '1 minute'`
}

/** Counts one more unless there is no room for it, in one statement: of the moment when all tries are back. */
async function takeOne(db: Database, { kind, key }: Count): Promise<boolean> {
  const { atOnce, minutes } = allowances[kind]
  // Half a share is for clocks.
  const room = sql`clock_timestamp() + ${((atOnce - 0.5) * minutes) / atOnce} * interval '1 minute'`
  const taken = await db
    .insert(tries)
    .values({ key, allBackAt: sql`clock_timestamp() + ${share(kind)}` })
    .onConflictDoUpdate({
      target: tries.key,
      set: { allBackAt: sql`greatest(${tries.allBackAt}, clock_timestamp()) + ${share(kind)}` },
      setWhere: sql`${tries.allBackAt} < ${room}`,
    })
    .returning({ key: tries.key })
  return taken.length > 0
}

async function giveBack(db: Database, counts: Count[]): Promise<void> {
  for (const { kind, key } of counts) {
    await db
      .update(tries)
      .set({ allBackAt: sql`${tries.allBackAt} - ${share(kind)}` })
      .where(sql`${tries.key} = ${key}`)
  }
}

/** Whoever is counting one at this moment keeps it. */
async function forgetOld(db: Database): Promise<void> {
  const old = db
    .select({ key: tries.key })
    .from(tries)
    .where(sql`${tries.allBackAt} < now()`)
    .for('update', { skipLocked: true })
  await db.delete(tries).where(inArray(tries.key, old))
}
