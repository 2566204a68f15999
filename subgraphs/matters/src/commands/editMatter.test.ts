import { assignmentRules } from '@parvis/kernel/testing/assignmentRules.ts'
import { mattersFixture } from '../fixtures.ts'

assignmentRules(mattersFixture)
