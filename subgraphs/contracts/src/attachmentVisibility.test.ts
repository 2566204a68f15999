import { attachmentVisibilityRules } from '@parvis/kernel/testing/attachmentVisibilityRules.ts'
import { contractsFixture } from './fixtures.ts'

attachmentVisibilityRules(contractsFixture)
