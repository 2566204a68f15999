import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase, reachDatabase } from '@parvis/kernel/database/database.ts'
import postgres from 'postgres'
import { expect, it } from 'vitest'
import { startEmbeddedPostgres } from './embeddedPostgres.ts'
import { migrate } from './migrate.ts'

// Roles belong to a whole PostgreSQL, so this one is the test's own.
it('with a new admin password what runs goes on, until a start with it makes its role’s password new as well', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'parvis-rotation-'))
  await chmod(directory, 0o755)
  const server = await startEmbeddedPostgres({ dataDirectory: join(directory, 'postgres'), durable: false })
  const running = openDatabase(server.url, 'identity', { connections: 1 })
  try {
    const [before, after] = [server.url, server.url.replace(/:[^:@]+@/, ':another@')]
    await migrate(before, 'identity')
    await running.client`select 1`
    const admin = postgres(before, { max: 1, onnotice: () => {} })
    await admin`alter role postgres password 'another'`
    await admin.end()
    await reachDatabase(before, 'identity')
    await expect(reachDatabase(after, 'identity')).rejects.toMatchObject({ code: '28P01' })
    await migrate(after, 'identity')
    await reachDatabase(after, 'identity')
    await expect(reachDatabase(before, 'identity')).rejects.toMatchObject({ code: '28P01' })
    await running.client`select 1`
  } finally {
    await running.client.end()
    await server.stop()
    await rm(directory, { recursive: true, force: true })
  }
})
