import type { Transaction } from '@parvis/kernel/database/database.ts'
import { isAmongIds, read } from '@parvis/kernel/database/read.ts'
import type { Queue } from '@parvis/kernel/jobs/openQueue.ts'
import type { EventOf } from '@parvis/schema/events.ts'
import { and, desc, eq, sql } from 'drizzle-orm'
import type { MailKind } from '../mail/mailKind.ts'
import { emailMessages, type NotificationRow } from '../tables.ts'
import { enqueueMails } from './enqueueMails.ts'
import { tellInApp } from './tellInApp.ts'

type Shared = EventOf<'contract.shared'> | EventOf<'matter.shared'>
type Kinds = { notification: NotificationRow['kind']; mail: MailKind }

/**
 * Tells who is new among a record's requester and watchers, by mail and in the application (R3, R4, R12). The same for
 * contracts and matters (R13).
 */
export async function tellNewRecipients(
  tx: Transaction,
  mailQueue: Queue<'mail'>,
  { event, kinds }: { event: Shared; kinds: Kinds },
): Promise<void> {
  const { id: eventId, actorId, subjectId: recordId, payload } = event
  const recipientIds = [...new Set([...payload.newRecipientIds, ...(await notReached(tx, event, kinds.mail))])]
  const about = { recordId, actorId, eventId }
  await tellInApp(tx, event, { recipientIds, kind: kinds.notification })
  await enqueueMails(
    tx,
    mailQueue,
    recipientIds.map((recipientId) => ({ ...about, recipientId, kind: kinds.mail })),
  )
}

/**
 * Recipients from before whose newest mail about the share was dropped, because it was hidden again before it went out:
 * they were never told, so for mails they are new (R3, R12).
 */
async function notReached(tx: Transaction, { subjectId, payload }: Shared, kind: MailKind): Promise<string[]> {
  const values = { recordId: subjectId, ids: [payload.requesterId, ...payload.watcherIds] }
  const newest = await read({ db: tx }, { name: `newest ${kind} mails`, values }, () =>
    tx
      .selectDistinctOn([emailMessages.recipientId], {
        recipientId: emailMessages.recipientId,
        status: emailMessages.status,
      })
      .from(emailMessages)
      .where(
        and(
          eq(emailMessages.recordId, sql.placeholder('recordId')),
          eq(emailMessages.kind, kind),
          isAmongIds(emailMessages.recipientId),
        ),
      )
      .orderBy(emailMessages.recipientId, desc(emailMessages.createdAt)),
  )
  return newest.filter(({ status }) => status === 'DROPPED').map(({ recipientId }) => recipientId)
}
