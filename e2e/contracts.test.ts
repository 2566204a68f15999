import { milestoneStories } from './stories/milestones.ts'
import { shareDialogStories } from './stories/shareDialog.ts'
import { together } from './together.ts'

// Of two contracts; the last switches off what clients may add.
together('what hangs on a contract', [shareDialogStories, milestoneStories])
