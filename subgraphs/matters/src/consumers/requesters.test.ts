import { requesterRules } from '@parvis/records/testing/requesterRules.ts'
import { mattersFixture } from '../fixtures.ts'

requesterRules(mattersFixture)
