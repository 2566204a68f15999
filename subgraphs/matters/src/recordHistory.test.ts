import { historyRules } from '@parvis/kernel/testing/historyRules.ts'
import { mattersFixture } from './fixtures.ts'

historyRules(mattersFixture)
