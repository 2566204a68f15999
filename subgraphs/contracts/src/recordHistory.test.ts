import { historyRules } from '@parvis/kernel/testing/historyRules.ts'
import { contractsFixture } from './fixtures.ts'

historyRules(contractsFixture)
