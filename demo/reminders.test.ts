import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { momentBy } from '@parvis/notifications/src/reminders/moments.ts'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { todayAtFirm } from './milestones.ts'
import { demoDatabase } from './testing/demoDatabase.ts'

let sql: postgres.Sql
let files: string
beforeAll(async () => {
  files = await mkdtemp(join(tmpdir(), 'parvis-demo-'))
  sql = postgres(await demoDatabase(files), { max: 1, onnotice: () => {} })
})
afterAll(async () => {
  await sql.end()
  await rm(files, { recursive: true })
})

it('the legal team and the client were reminded this morning of what is due tomorrow and of what was due yesterday', async () => {
  const told = await sql`
    select kind, recipient_id, m.title from notifications.notifications n
    join contracts.milestones m on m.id = n.milestone_id where n.read_at is null order by kind`
  expect(told.map(({ kind, title }) => `${kind} ${title}`)).toEqual([
    'MILESTONE_DUE Deposit paid to the landlord',
    'MILESTONE_DUE Deposit paid to the landlord',
    'MILESTONE_OVERDUE Liste des ascenseurs vérifiée',
    'MILESTONE_OVERDUE Liste des ascenseurs vérifiée',
  ])
  expect(new Set(told.map(({ recipient_id }) => recipient_id)).size).toBe(2)
})

it('nothing else is to be told today, so that the world begins the same on whatever day and at whatever hour', async () => {
  const due = await sql<{ day: string; told: string[] }[]>`
    select m.due_date::text as day,
      array(select moment::text from notifications.reminders r where r.thing_id = m.id and r.recipient_id = c.assignee_id) as told
    from contracts.milestones m join contracts.contracts c on c.id = m.record_id where m.due_date is not null`
  expect(due.length).toBeGreaterThan(2)
  for (const { day, told } of due) {
    const moment = momentBy(todayAtFirm(), day)
    if (moment) expect(told).toContain(moment)
  }
})
