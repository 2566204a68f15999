import { testStorage } from '@parvis/files/testing/testStorage.ts'
import { openDatabase } from '@parvis/kernel/database/database.ts'
import type { Carriers } from '@parvis/kernel/graph/carrier.ts'
import { world } from '@parvis/kernel/testing/world.ts'
import { recordFixture } from '@parvis/records/testing/recordFixture.ts'
import { testDatabase } from '@parvis/runtime/testing/testDatabase.ts'
import { contracts } from './subgraph.ts'
import { contractTables, contractTypes } from './tables.ts'

/** The contracts subgraph over a database and a world of a test file's own. */
export async function contractsFixture() {
  const databaseUrl = await testDatabase()
  const cast = world()
  const settings = { publicUrl: 'http://localhost', smtpUrl: 'smtp://localhost', mailFrom: null }
  const peers = { identity: cast.identity } as Carriers
  const files = await testStorage()
  const subgraph = contracts({ databaseUrl, peers, storage: files.storage, settings })
  const { client, db } = openDatabase(databaseUrl, 'contracts', { connections: 2 })
  const [type] = await db.select().from(contractTypes).limit(1)
  return {
    ...recordFixture({ subgraph, db, cast, tables: contractTables, newRecord: { typeId: type!.id } }),
    subgraph,
    databaseUrl,
    /** A type new contracts may have. */
    typeId: type!.id,
    /** Its storage, and what is kept there. */
    files,
    async stop() {
      await client.end()
      await subgraph.stop()
      await files.stop()
    },
  }
}
