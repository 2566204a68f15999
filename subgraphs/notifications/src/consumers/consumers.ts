import type { Consumers } from '@parvis/kernel/events/inbox.ts'
import type { Jobs } from '../mail/jobs.ts'
import type { Audience } from './audienceOf.ts'
import { onAssigned } from './onAssigned.ts'
import { onAttachmentAdded } from './onAttachmentAdded.ts'
import { onContractShared } from './onContractShared.ts'
import { onLoginChangeAsked } from './onLoginChangeAsked.ts'
import { onLoginChanged } from './onLoginChanged.ts'
import { onMatterShared } from './onMatterShared.ts'
import { onMilestoneAdded } from './onMilestoneAdded.ts'
import { onNoteAdded } from './onNoteAdded.ts'
import { onPasswordLinkRequested } from './onPasswordLinkRequested.ts'
import { onPortalUserInvited } from './onPortalUserInvited.ts'

/** What is done about events of others, each with whom `audienceOf` found to be told of it. */
export const consumers = (jobs: Jobs): Consumers<Audience> => ({
  'contract.assigned': onAssigned,
  'contract.attachmentAdded': (tx, event, audience) => onAttachmentAdded(tx, { event, audience }),
  'contract.noteAdded': (tx, event, audience) => onNoteAdded(tx, jobs, { event, audience }),
  'contract.shared': (tx, event) => onContractShared(tx, jobs, event),
  'matter.assigned': onAssigned,
  'matter.attachmentAdded': (tx, event, audience) => onAttachmentAdded(tx, { event, audience }),
  'matter.noteAdded': (tx, event, audience) => onNoteAdded(tx, jobs, { event, audience }),
  'matter.shared': (tx, event) => onMatterShared(tx, jobs, event),
  'milestone.added': (tx, event, audience) => onMilestoneAdded(tx, { event, audience }),
  'person.passwordLinkRequested': (tx, event) => onPasswordLinkRequested(tx, jobs, event),
  'portalUser.invited': (tx, event) => onPortalUserInvited(tx, jobs, event),
  'portalUser.invitedAgain': (tx, event) => onPortalUserInvited(tx, jobs, event),
  'portalUser.loginChanged': (tx, event) => onLoginChanged(tx, jobs, event),
  'portalUser.loginChangeAsked': (tx, event, audience) => onLoginChangeAsked(tx, jobs, { event, audience }),
})
