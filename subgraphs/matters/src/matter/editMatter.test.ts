import { assignmentRules } from '@parvis/records/testing/assignmentRules.ts'
import { mattersFixture } from '../fixtures.ts'

assignmentRules(mattersFixture)
