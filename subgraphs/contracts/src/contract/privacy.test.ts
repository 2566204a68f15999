import { privacyRules } from '@parvis/records/testing/privacyRules.ts'
import { contractsFixture } from '../fixtures.ts'

privacyRules(contractsFixture)
