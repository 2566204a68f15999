import { handOverRules } from '@parvis/records/testing/handOverRules.ts'
import { eq } from 'drizzle-orm'
import { contractsFixture } from '../fixtures.ts'
import { contracts } from '../tables.ts'

handOverRules(contractsFixture, ({ db }, { id }) =>
  db.update(contracts).set({ stage: 'TERMINATED' }).where(eq(contracts.id, id)),
)
