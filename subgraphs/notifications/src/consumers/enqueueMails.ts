import type { Transaction } from '@parvis/kernel/database/database.ts'
import type { Jobs } from '../mail/jobs.ts'
import { emailMessages } from '../tables.ts'

type NewMail = Omit<typeof emailMessages.$inferInsert, 'id' | 'status' | 'attempts'>

/** Writes the mails and the jobs that send them, in the transaction of the event they are about: one a recipient. */
export async function enqueueMails(tx: Transaction, jobs: Jobs, mails: NewMail[]): Promise<void> {
  if (!mails.length) return
  const written = await tx.insert(emailMessages).values(mails).onConflictDoNothing().returning({ id: emailMessages.id })
  await jobs.add(
    tx,
    written.map(({ id }) => id),
  )
}
