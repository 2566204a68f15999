import { attachmentVisibilityRules } from '@parvis/kernel/testing/attachmentVisibilityRules.ts'
import { mattersFixture } from './fixtures.ts'

attachmentVisibilityRules(mattersFixture, 'a row a condition')
