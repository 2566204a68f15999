import { sharingRules } from '@parvis/records/testing/sharingRules.ts'
import { mattersFixture } from '../fixtures.ts'

sharingRules(mattersFixture)
