import { inboxStories } from './stories/inbox.ts'
import { settingsAndHistoryStories } from './stories/settingsAndHistory.ts'
import { together } from './together.ts'

// The first counts on an inbox that is empty; the last moves somebody to another company.
together('what the legal team is told, decides and looks up', [inboxStories, settingsAndHistoryStories])
