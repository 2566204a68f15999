import type { Database } from '@parvis/kernel/database/database.ts'
import { firmFacts } from '../firm/firm.ts'
import type { Account } from '../session/accounts.ts'
import { isStrongPassword } from './secrets.ts'

/** Whether a password will do for a person, whose own and whose firm's names are tried first by whoever guesses. */
export async function isStrongFor(
  db: Database,
  { account, password }: { account: Account; password: string },
): Promise<boolean> {
  const firm = await firmFacts(db)
  return isStrongPassword(password, { logins: account.logins, names: [account.displayName, firm?.name ?? ''] })
}
