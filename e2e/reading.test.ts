import { explorerStories } from './stories/explorer.ts'
import { languageStories } from './stories/languages.ts'
import { pageStories } from './stories/pages.ts'
import { unfinishedUploadsStory } from './stories/unfinishedUploads.ts'
import { uploadLimitStory } from './stories/uploadLimit.ts'
import { together } from './together.ts'

// The later ones switch the language of people, which a person keeps.
const stories = [uploadLimitStory, unfinishedUploadsStory, explorerStories, pageStories, languageStories]
together('where no record is changed', stories, { UPLOAD_MAX_BYTES: '50000', UNFINISHED_MAX_BYTES: '1000000' })
