import { searchRules } from '@parvis/records/testing/searchRules.ts'
import { mattersFixture } from '../fixtures.ts'

searchRules(mattersFixture)
