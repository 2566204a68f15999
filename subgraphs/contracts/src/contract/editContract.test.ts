import { assignmentRules } from '@parvis/records/testing/assignmentRules.ts'
import { contractsFixture } from '../fixtures.ts'

assignmentRules(contractsFixture)
