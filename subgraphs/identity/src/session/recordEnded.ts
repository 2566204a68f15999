import type { Transaction } from '@parvis/kernel/database/database.ts'
import { chain } from '@parvis/kernel/events/chain.ts'
import { eq } from 'drizzle-orm'
import { peopleTables, tables } from '../tables.ts'
import type { Account } from './accounts.ts'
import { forgetDevices } from './devices.ts'

type Ended = Pick<Account, 'id' | 'kind' | 'chainHead'> & { device: string | null; count: number }

/**
 * Records that a person ended so many of their sessions. Whoever is in one of those browsers may be a stranger: only the
 * browser they do it from still counts as theirs.
 */
export async function recordEnded(tx: Transaction, { device, count, ...person }: Ended): Promise<void> {
  const table = peopleTables[person.kind]
  const happened = { type: 'person.sessionsEnded', actorId: person.id, payload: { count } } as const
  await chain.add(tx, tables, { row: person, happened: [happened] }, ({ chainHead }) =>
    tx.update(table).set({ chainHead }).where(eq(table.id, person.id)),
  )
  await forgetDevices(tx, person.id, { but: device })
}
