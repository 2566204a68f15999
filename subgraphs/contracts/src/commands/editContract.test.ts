import { assignmentRules } from '@parvis/kernel/testing/assignmentRules.ts'
import { contractsFixture } from '../fixtures.ts'

assignmentRules(contractsFixture)
