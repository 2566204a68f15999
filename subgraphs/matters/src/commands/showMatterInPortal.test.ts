import { sharingRules } from '@parvis/kernel/testing/sharingRules.ts'
import { mattersFixture } from '../fixtures.ts'

sharingRules(mattersFixture)
