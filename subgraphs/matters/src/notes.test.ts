import { noteRules } from '@parvis/kernel/testing/noteRules.ts'
import { mattersFixture } from './fixtures.ts'

noteRules(mattersFixture)
