import { insideWorkRules } from '@parvis/records/testing/insideWorkRules.ts'
import { mattersFixture } from '../fixtures.ts'

insideWorkRules(mattersFixture)
