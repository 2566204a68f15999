import { setTimeout } from 'node:timers/promises'
import { testStorage } from '@parvis/files/testing/testStorage.ts'
import { newId } from '@parvis/kernel/database/columns.ts'
import { openDatabase } from '@parvis/kernel/database/database.ts'
import type { Caller } from '@parvis/kernel/graph/caller.ts'
import type { Carrier, Carriers } from '@parvis/kernel/graph/carrier.ts'
import { callerOf, newSettings } from '@parvis/kernel/testing/world.ts'
import { testDatabase } from '@parvis/runtime/testing/testDatabase.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import type { SQL } from 'drizzle-orm'
import { hashPassword } from './passwordLink/secrets.ts'
import { identity } from './subgraph.ts'
import { companies, firm, type PortalUserRow, portalUsers, staffUsers } from './tables.ts'

/** The password of everybody in the fixture who has one. */
export const password = 'correct horse'

/** The identity subgraph over a database of a test file's own: a firm, two companies, people of every status. */
export async function identityFixture() {
  const databaseUrl = await testDatabase()
  const settings = { publicUrl: 'http://localhost', smtpUrl: 'smtp://localhost', mailFrom: null }
  /** Of how many records people are requester or watcher, by id: what the owners of records would tell. */
  const shared = new Map<string, number>()
  const owner = (): Carrier<'contracts' | 'matters'> => ({
    graphql: async () => ({ data: null }),
    internal: (async (_name: 'sharedWith', { personId }: { personId: string }) => shared.get(personId) ?? 0) as Carrier<
      'contracts' | 'matters'
    >['internal'],
  })
  const peers = { contracts: owner(), matters: owner() } as Carriers
  const files = await testStorage()
  const subgraph = identity({ databaseUrl, peers, storage: files.storage, settings })
  const { client, db } = openDatabase(databaseUrl, 'identity', { connections: 2 })
  const passwordHash = await hashPassword(password)
  const ids = { cedre: newId(), harcourt: newId(), nadine: newId(), antoine: newId() }
  await db.insert(firm).values({ id: newId(), name: 'Khoury Delacroix', locale: 'FR' })
  await db.insert(companies).values([
    { id: ids.cedre, name: 'Groupe Cèdre SAL' },
    { id: ids.harcourt, name: 'Harcourt Shipping Ltd' },
  ])
  const staff = { status: 'ACTIVE' as const, locale: 'EN' as const, passwordHash }
  await db.insert(staffUsers).values([
    { id: ids.nadine, displayName: 'Nadine Khoury', email: 'nadine@firm.example', role: 'ADMIN', ...staff },
    { id: ids.antoine, displayName: 'Antoine Delacroix', email: 'antoine@firm.example', role: 'LEGAL', ...staff },
  ])

  let made = 0
  /** A portal user of Groupe Cèdre, active with the password, unless said otherwise. */
  async function person(more: Partial<PortalUserRow> = {}): Promise<PortalUserRow> {
    made += 1
    const { displayName: _generated, nameSearchText: _name, searchText: _made, ...given } = more
    const [row] = await db
      .insert(portalUsers)
      .values({
        firstName: 'Rima',
        lastName: 'Haddad',
        username: `person.${made}`,
        email: `person.${made}@client.example`,
        accessType: 'CLIENT',
        companyId: ids.cedre,
        status: 'ACTIVE',
        locale: 'EN',
        passwordHash,
        ...given,
      })
      .returning()
    return row!
  }

  const portalSettings = newSettings()
  const admin: Viewer = {
    kind: 'staff',
    id: ids.nadine,
    role: 'ADMIN',
    locale: 'EN',
    firmLocale: 'EN',
    firmTimeZone: 'UTC',
    settings: portalSettings,
  }
  const legal: Viewer = {
    kind: 'staff',
    id: ids.antoine,
    role: 'LEGAL',
    locale: 'EN',
    firmLocale: 'EN',
    firmTimeZone: 'UTC',
    settings: portalSettings,
  }
  const portal = ({ id, accessType, companyId }: PortalUserRow): Viewer => ({
    kind: 'portal',
    id,
    accessType,
    companyId,
    requestSharing: 'NONE',
    locale: 'EN',
    firmLocale: 'EN',
    firmTimeZone: 'UTC',
    settings: portalSettings,
  })

  /** Runs an operation; returns data, codes of what was thrown, and what the door is asked to do. */
  async function run(caller: Viewer | null | Caller, query: string, variables: Record<string, unknown> = {}) {
    const as = caller && 'door' in caller ? caller : callerOf(caller)
    const { data, errors, extensions } = await subgraph.execute({ query, variables }, as)
    return {
      // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its document
      data: data as any,
      codes: errors?.map((error) => error.extensions?.code as string) ?? [],
      session: extensions?.session,
    }
  }

  /** Runs a mutation with an input and selects what tests look at. */
  async function mutate(caller: Viewer | null | Caller, name: string, input: Record<string, unknown>, fields = '') {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} userErrors { code field message } } }`
    const answer = await run(caller, query, { input })
    const payload = answer.data?.[name]
    const refusals = ((payload?.userErrors ?? []) as { code: string }[]).map(({ code }) => code)
    return { ...answer, payload, refusals }
  }

  /** Has a lock for so long, from now on. */
  async function hold(lock: SQL, ms: number): Promise<{ freed: Promise<void> }> {
    const { promise: held, resolve } = Promise.withResolvers<void>()
    const freed = db.transaction(async (tx) => {
      await tx.execute(lock)
      resolve()
      await setTimeout(ms)
    })
    await Promise.race([held, freed])
    return { freed }
  }

  return {
    databaseUrl,
    db,
    files,
    subgraph,
    ids,
    admin,
    legal,
    portal,
    person,
    shared,
    run,
    mutate,
    hold,
    async stop() {
      await client.end()
      await subgraph.stop()
      await files.stop()
    },
  }
}
