import type { Consumers } from '@parvis/kernel/events/inbox.ts'
import type { Queue } from '@parvis/kernel/jobs/openQueue.ts'
import type { Audience } from './audienceOf.ts'
import { onAddressConfirmed } from './onAddressConfirmed.ts'
import { onAssigned } from './onAssigned.ts'
import { onAttachmentAdded } from './onAttachmentAdded.ts'
import { onContractShared } from './onContractShared.ts'
import { onDelegated } from './onDelegated.ts'
import { onHandOverFinished } from './onHandOverFinished.ts'
import { onInvitationMoved } from './onInvitationMoved.ts'
import { onInvited } from './onInvited.ts'
import { onLoginChangeAsked } from './onLoginChangeAsked.ts'
import { onLoginChanged } from './onLoginChanged.ts'
import { onMatterShared } from './onMatterShared.ts'
import { onMilestoneAdded } from './onMilestoneAdded.ts'
import { onNoteAdded } from './onNoteAdded.ts'
import { onPasswordChanged } from './onPasswordChanged.ts'
import { onPasswordLinkRequested } from './onPasswordLinkRequested.ts'
import { onRequesterLeft } from './onRequesterLeft.ts'
import { onRestricted } from './onRestricted.ts'
import { onSignedUp } from './onSignedUp.ts'
import { onSignedUpAgain } from './onSignedUpAgain.ts'
import { onSignUpDecided } from './onSignUpDecided.ts'

/** What is done about events of others, each with whom `audienceOf` found to be told of it. */
export const consumers = (mailQueue: Queue<'mail'>): Consumers<Audience> => ({
  'contract.assigned': onAssigned,
  'contract.attachmentAdded': (tx, event, audience) => onAttachmentAdded(tx, { event, audience }),
  'contract.noteAdded': (tx, event, audience) => onNoteAdded(tx, mailQueue, { event, audience }),
  'contract.requesterLeft': (tx, event, audience) => onRequesterLeft(tx, { event, audience }),
  'contract.restricted': onRestricted,
  'contract.shared': (tx, event) => onContractShared(tx, mailQueue, event),
  'handOver.finished': (tx, event) => onHandOverFinished(tx, mailQueue, event),
  'matter.assigned': onAssigned,
  'matter.attachmentAdded': (tx, event, audience) => onAttachmentAdded(tx, { event, audience }),
  'matter.noteAdded': (tx, event, audience) => onNoteAdded(tx, mailQueue, { event, audience }),
  'matter.requesterLeft': (tx, event, audience) => onRequesterLeft(tx, { event, audience }),
  'matter.restricted': onRestricted,
  'matter.shared': (tx, event) => onMatterShared(tx, mailQueue, event),
  'milestone.added': (tx, event, audience) => onMilestoneAdded(tx, { event, audience }),
  'person.delegated': (tx, event) => onDelegated(tx, mailQueue, event),
  'person.passwordChanged': (tx, event) => onPasswordChanged(tx, mailQueue, event),
  'person.passwordLinkRequested': (tx, event) => onPasswordLinkRequested(tx, mailQueue, event),
  'person.passwordReset': (tx, event) => onPasswordChanged(tx, mailQueue, event),
  'person.signedUpAgain': (tx, event) => onSignedUpAgain(tx, mailQueue, event),
  'portalUser.addressConfirmed': (tx, event, audience) => onAddressConfirmed(tx, mailQueue, { event, audience }),
  'portalUser.invitationMoved': (tx, event, audience) => onInvitationMoved(tx, mailQueue, { event, audience }),
  'portalUser.invited': (tx, event) => onInvited(tx, mailQueue, event),
  'portalUser.invitedAgain': (tx, event) => onInvited(tx, mailQueue, event),
  'portalUser.loginChanged': (tx, event) => onLoginChanged(tx, mailQueue, event),
  'portalUser.loginChangeAsked': (tx, event, audience) => onLoginChangeAsked(tx, mailQueue, { event, audience }),
  'portalUser.signedUp': (tx, event) => onSignedUp(tx, mailQueue, event),
  'portalUser.signUpApproved': (tx, event) => onSignUpDecided(tx, mailQueue, event),
  'portalUser.signUpRejected': (tx, event) => onSignUpDecided(tx, mailQueue, event),
  'staffUser.invited': (tx, event) => onInvited(tx, mailQueue, event),
  'staffUser.invitedAgain': (tx, event) => onInvited(tx, mailQueue, event),
  'staffUser.invitationMoved': (tx, event, audience) => onInvitationMoved(tx, mailQueue, { event, audience }),
  'staffUser.loginChanged': (tx, event) => onLoginChanged(tx, mailQueue, event),
})
