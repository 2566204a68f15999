import { inviteMissingStories } from './stories/inviteMissing.ts'
import { matterStories } from './stories/matters.ts'
import { movingStories } from './stories/moving.ts'
import { onePersonStories } from './stories/onePerson.ts'
import { refusalStories } from './stories/refusals.ts'
import { undrawableStories } from './stories/undrawable.ts'
import { wordStories } from './stories/word.ts'
import { together } from './together.ts'

// The first counts on mailboxes that are empty, and the last deactivates somebody.
together('records come and go in the portal', [
  movingStories,
  matterStories,
  inviteMissingStories,
  undrawableStories,
  wordStories,
  onePersonStories,
  refusalStories,
])
