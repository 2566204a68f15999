import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { CrashPoint } from '@parvis/kernel/crashPoint.ts'
import { newId } from '@parvis/kernel/database/columns.ts'
import { testDatabase } from '@parvis/runtime/testing/testDatabase.ts'
import type { DueMilestone, PersonFacts } from '@parvis/schema/calls.ts'
import postgres from 'postgres'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openPostOffice } from '../mail/testing/openPostOffice.ts'
import type { ReplicaWorld } from './testing/replica.ts'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))
const withCrashes = `--import=${path('../../../kernel/testing/crashAt.ts')}`

let world: ReplicaWorld
let sql: postgres.Sql
let postOffice: Awaited<ReturnType<typeof openPostOffice>>
let running: Replica[] = []
type Replica = { child: ChildProcess; ended: Promise<unknown[]> }

beforeEach(async () => {
  postOffice = await openPostOffice()
  const databaseUrl = await testDatabase()
  sql = postgres(databaseUrl, { max: 1, onnotice: () => {} })
  const people = Array.from({ length: 20 }, (_, index) => lawyer(index))
  const milestones = people.flatMap(({ id }) => ['2026-11-30', '2026-11-20'].map((dueOn) => dueMilestone(dueOn, id)))
  const firm = { name: 'Khoury Delacroix', address: null, locale: 'EN' as const, accent: null }
  const moment = Date.parse('2026-11-29T08:00:00Z')
  world = { databaseUrl, smtpUrl: postOffice.smtpUrl, moment, firm, people, milestones }
})
afterEach(async () => {
  for (const { child, ended } of running) {
    child.kill('SIGTERM')
    await ended
  }
  running = []
  await sql.end()
  await postOffice.close()
})

const lawyer = (index: number): PersonFacts => ({
  id: newId(),
  kind: 'staff',
  displayName: `Lawyer ${index}`,
  firstName: 'Lawyer',
  email: `lawyer-${index}@example.com`,
  username: null,
  locale: 'EN',
  timeZone: 'UTC',
  status: 'ACTIVE',
  companyId: null,
  requestSharing: 'NONE',
  isGuest: false,
})
const dueMilestone = (dueOn: string, assigneeId: string): DueMilestone => ({
  id: newId(),
  title: 'Kick-off',
  dueOn,
  recordId: newId(),
  reference: 'CT0000412',
  recordTitle: 'Master services agreement',
  requesterId: null,
  assigneeId,
  lookedAfterByIds: [assigneeId],
})

function startReplica(crashAt?: CrashPoint): Replica {
  const env = { ...process.env, NODE_ENV: 'test', LOG_LEVEL: 'silent', REPLICA: JSON.stringify(world) }
  const child = spawn(process.execPath, [withCrashes, path('./testing/replica.ts')], {
    env: crashAt ? { ...env, CRASH_AT: crashAt } : env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const replica = { child, ended: once(child, 'exit') }
  running.push(replica)
  return replica
}

/** Waits until everything is done; then each of the twenty was told of two things, and mailed once. */
async function allToldOnce() {
  const done = async () => {
    const [counts] = await sql`select
      (select count(*)::int from notifications_jobs.job where state < 'completed') as jobs,
      (select count(*)::int from notifications.mornings) as mornings,
      (select count(*)::int from notifications.reminders) as reminders,
      (select count(*)::int from notifications.notifications) as told,
      (select count(*)::int from notifications.email_messages where status = 'SENT') as sent,
      (select count(*)::int from notifications.email_messages) as mails`
    expect(counts).toEqual({ jobs: 0, mornings: 1, reminders: 40, told: 40, sent: 20, mails: 20 })
  }
  await vi.waitFor(done, { timeout: 60_000, interval: 100 })
  const addresses = postOffice.arrived.map(({ recipients }) => recipients[0])
  expect([...new Set(addresses)].sort()).toEqual(world.people.map(({ email }) => email).sort())
  expect(addresses).toHaveLength(20)
}

it('three processes that see the morning come at once remind everybody once', async () => {
  for (const _ of [1, 2, 3]) startReplica()
  await allToldOnce()
}, 90_000)

it('one that dies before it has committed leaves nothing half done, and another does it', async () => {
  expect(await startReplica('reminders.beforeCommit').ended).toEqual([null, 'SIGKILL'])
  expect(await sql`select from notifications.reminders`).toHaveLength(0)
  expect(await sql`select from notifications.mornings`).toHaveLength(1)
  startReplica()
  await allToldOnce()
}, 90_000)
