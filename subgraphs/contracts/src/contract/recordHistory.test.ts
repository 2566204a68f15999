import { historyRules } from '@parvis/records/testing/historyRules.ts'
import { contractsFixture } from '../fixtures.ts'

historyRules(contractsFixture)
