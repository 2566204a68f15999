import { sharingRules } from '@parvis/kernel/testing/sharingRules.ts'
import { contractsFixture } from '../fixtures.ts'

sharingRules(contractsFixture)
