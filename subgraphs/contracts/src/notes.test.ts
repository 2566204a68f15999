import { noteRules } from '@parvis/kernel/testing/noteRules.ts'
import { contractsFixture } from './fixtures.ts'

noteRules(contractsFixture)
