import { historyRules } from '@parvis/records/testing/historyRules.ts'
import { mattersFixture } from '../fixtures.ts'

historyRules(mattersFixture)
