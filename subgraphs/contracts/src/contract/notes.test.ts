import { noteRules } from '@parvis/records/testing/noteRules.ts'
import { contractsFixture } from '../fixtures.ts'

noteRules(contractsFixture)
