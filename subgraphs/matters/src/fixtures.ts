import { testStorage } from '@parvis/files/testing/testStorage.ts'
import { openDatabase } from '@parvis/kernel/database/database.ts'
import type { Carriers } from '@parvis/kernel/graph/carrier.ts'
import { world } from '@parvis/kernel/testing/world.ts'
import { recordFixture } from '@parvis/records/testing/recordFixture.ts'
import { testDatabase } from '@parvis/runtime/testing/testDatabase.ts'
import { matters } from './subgraph.ts'
import { matterTables, practiceAreas } from './tables.ts'

/** The matters subgraph over a database and a world of a test file's own. */
export async function mattersFixture() {
  const databaseUrl = await testDatabase()
  const cast = world()
  const settings = { publicUrl: 'http://localhost', smtpUrl: 'smtp://localhost', mailFrom: null }
  const peers = { identity: cast.identity } as Carriers
  const files = await testStorage()
  const subgraph = matters({ databaseUrl, peers, storage: files.storage, settings })
  const { client, db } = openDatabase(databaseUrl, 'matters', { connections: 2 })
  const [area] = await db.select().from(practiceAreas).limit(1)
  return {
    ...recordFixture({
      subgraph,
      db,
      cast,
      tables: matterTables,
      newRecord: { kind: 'CORPORATE', practiceAreaId: area!.id },
    }),
    databaseUrl,
    /** Its storage, and what is kept there. */
    files,
    async stop() {
      await client.end()
      await subgraph.stop()
      await files.stop()
    },
  }
}
