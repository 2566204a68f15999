import { attachmentVisibilityRules } from '@parvis/records/testing/attachmentVisibilityRules.ts'
import { mattersFixture } from '../fixtures.ts'

attachmentVisibilityRules(mattersFixture, 'a row a condition')
