import { manageClientsStories } from './stories/manageClients.ts'
import { noteStories } from './stories/notes.ts'
import { ownAccountStories } from './stories/ownAccount.ts'
import { peopleStories } from './stories/people.ts'
import { signUpStories } from './stories/signUp.ts'
import { together } from './together.ts'

// The last gives somebody another password.
together('people, and what they write to one another', [
  noteStories,
  signUpStories,
  manageClientsStories,
  peopleStories,
  ownAccountStories,
])
