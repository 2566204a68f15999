import { explorerStories } from './stories/explorer.ts'
import { languageStories } from './stories/languages.ts'
import { pageStories } from './stories/pages.ts'
import { uploadLimitStory } from './stories/uploadLimit.ts'
import { together } from './together.ts'

// The later ones switch the language of people, which a person keeps.
together('where no record is changed', [uploadLimitStory, explorerStories, pageStories, languageStories], {
  UPLOAD_MAX_BYTES: '50000',
})
