import type { Transaction } from '@parvis/kernel/database/database.ts'
import type { Queue } from '@parvis/kernel/jobs/openQueue.ts'
import { emailMessages } from '../tables.ts'

type NewMail = Omit<typeof emailMessages.$inferInsert, 'id' | 'status' | 'attempts'>

/** Writes the mails and the jobs that send them, in the transaction of the event they are about: one a recipient. */
export async function enqueueMails(tx: Transaction, mailQueue: Queue<'mail'>, mails: NewMail[]): Promise<void> {
  if (!mails.length) return
  const written = await tx.insert(emailMessages).values(mails).onConflictDoNothing().returning({ id: emailMessages.id })
  await mailQueue.add(
    tx,
    written.map(({ id }) => ({ messageId: id })),
  )
}
