import { attachmentVisibilityRules } from '@parvis/records/testing/attachmentVisibilityRules.ts'
import { contractsFixture } from '../fixtures.ts'

attachmentVisibilityRules(contractsFixture)
