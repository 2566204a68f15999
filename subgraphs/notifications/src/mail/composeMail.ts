import type { Database } from '@parvis/kernel/database/database.ts'
import type { Peers } from '../notification/peers.ts'
import type { EmailMessageRow } from '../tables.ts'
import { deputyMail } from './deputyMail.ts'
import { handOverMail } from './handOverMail.ts'
import { invitationMovedMail, loginChangeAskedMail, loginChangedMail } from './loginMail.ts'
import type { Mail } from './mail.ts'
import { noteMail } from './noteMail.ts'
import { passwordChangedMail } from './passwordChangedMail.ts'
import { passwordLinkMail } from './passwordLinkMail.ts'
import { reminderMail } from './reminderMail.ts'
import { shareMail } from './shareMail.ts'
import { accountStandsMail, signUpApprovedMail, signUpAwaitsMail, signUpRejectedMail } from './signUpMail.ts'

/** One strict address: nothing that a mail server could read as two, or as a header. */
const oneAddress = /^[^\s@<>(),;:"\\[\]]+@[^\s@<>(),;:"\\[\]]+$/

/**
 * Puts together what a mail says, as things are at this moment. Null when it is not to be sent any more. Throws when
 * somebody who has to be asked does not answer.
 */
export async function composeMail(
  { db, now, peers, publicUrl }: { db: Database; now: () => number; peers: Peers; publicUrl: string },
  message: EmailMessageRow,
): Promise<Mail | null> {
  const [facts, logo, people] = await Promise.all([peers.firm(), peers.firmLogo(), peers.people([message.recipientId])])
  const firm = facts && { ...facts, logo }
  const recipient = people.get(message.recipientId)
  if (!firm || !recipient || !oneAddress.test(message.facts.address ?? recipient.email)) return null
  const parts = { peers, publicUrl, firm, recipient }
  switch (message.kind) {
    case 'contractShared':
      return shareMail('contract', parts, message)
    case 'contractNote':
      return noteMail('contract', parts, message)
    case 'matterNote':
      return noteMail('matter', parts, message)
    case 'matterShared':
      return shareMail('matter', parts, message)
    case 'invitationMoved':
      return invitationMovedMail(parts, message)
    case 'loginChanged':
      return loginChangedMail(parts, message)
    case 'loginChangeAsked':
      return loginChangeAskedMail(parts, message)
    case 'deputy':
      return deputyMail(parts, message)
    case 'recordsHandedOver':
      return handOverMail(parts, message)
    case 'reminders':
      return reminderMail({ db, now }, parts, message)
    case 'invitation':
    case 'signUp':
      return passwordLinkMail(parts, message)
    case 'passwordChanged':
      return passwordChangedMail(parts)
    case 'passwordLink':
      return recipient.status === 'PENDING_APPROVAL' ? accountStandsMail(parts) : passwordLinkMail(parts, message)
    case 'signedUpAgain':
      return recipient.status === 'INVITED' ? passwordLinkMail(parts, message) : accountStandsMail(parts)
    case 'signUpAwaits':
      return signUpAwaitsMail(parts, message)
    case 'signUpApproved':
      return signUpApprovedMail(parts)
    case 'signUpRejected':
      return signUpRejectedMail(parts, message)
  }
}
