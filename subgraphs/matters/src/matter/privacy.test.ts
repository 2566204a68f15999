import { privacyRules } from '@parvis/records/testing/privacyRules.ts'
import { mattersFixture } from '../fixtures.ts'

privacyRules(mattersFixture)
