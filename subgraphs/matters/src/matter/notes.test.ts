import { noteRules } from '@parvis/records/testing/noteRules.ts'
import { mattersFixture } from '../fixtures.ts'

noteRules(mattersFixture)
