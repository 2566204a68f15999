import { handOverRules } from '@parvis/records/testing/handOverRules.ts'
import { eq, sql } from 'drizzle-orm'
import { mattersFixture } from '../fixtures.ts'
import { matterStatuses, matters } from '../tables.ts'

handOverRules(mattersFixture, ({ db }, { id }) =>
  db
    .update(matters)
    .set({
      statusId: sql`(select ${matterStatuses.id} from ${matterStatuses} where ${matterStatuses.category} = 'DONE' limit 1)`,
    })
    .where(eq(matters.id, id)),
)
