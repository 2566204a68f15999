import { requesterRules } from '@parvis/records/testing/requesterRules.ts'
import { contractsFixture } from '../fixtures.ts'

requesterRules(contractsFixture)
