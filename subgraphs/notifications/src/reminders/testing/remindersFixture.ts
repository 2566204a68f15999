import { newId } from '@parvis/kernel/database/columns.ts'
import type { DueMilestone } from '@parvis/schema/calls.ts'
import { expect, vi } from 'vitest'
import { notificationsFixture } from '../../fixtures.ts'

/** Notifications beside a contract with milestones, and a clock that tests turn. */
export async function remindersFixture() {
  const fixture = await notificationsFixture()
  const { rima, karim } = fixture.people
  Object.assign(fixture.record, { requesterId: rima.id, watcherIds: [karim.id] })
  const everybody = [...Object.values(fixture.people), ...Object.values(fixture.staff)]
  const nameOf = (id: string) => everybody.find((person) => person.id === id)!.displayName.split(' ')[0]!
  const done = async () => {
    const jobs = await fixture.sql`select from notifications_jobs.job where state < 'completed'`
    const mails = await fixture.sql`select from notifications.email_messages where status = 'WAITING'`
    expect([jobs.length, mails.length]).toEqual([0, 0])
  }
  return {
    ...fixture,
    /** A milestone of the contract, worked on and shown to Rima; change a field to move or hide it. */
    milestone(dueOn: string, more: Partial<DueMilestone> = {}): DueMilestone {
      const { id: recordId, reference, title: recordTitle, requesterId, assigneeId, lookedAfterByIds } = fixture.record
      const facts = { reference, recordTitle, requesterId, assigneeId, lookedAfterByIds }
      const milestone = { id: newId(), title: 'Kick-off', dueOn, recordId, ...facts, ...more }
      fixture.milestones.push(milestone)
      return milestone
    },
    done: () => vi.waitFor(done, { timeout: 20_000, interval: 30 }),
    /** Turns the clock to a moment, lets the product look at it, and waits until nothing is left to do. */
    async at(moment: string) {
      await fixture.clock.turnTo(moment)
      await this.done()
    },
    /** Who was reminded of what in the application since the last call, as `Rima MILESTONE_DUE 2026-11-30`. */
    async toldInApp(): Promise<string[]> {
      const rows = await fixture.sql<{ recipient_id: string; kind: string; due_on: string }[]>`
        with taken as (delete from notifications.notifications where milestone_id is not null returning *)
        select recipient_id, kind, due_on::text from taken`
      return rows.map((row) => `${nameOf(row.recipient_id)} ${row.kind} ${row.due_on}`).sort()
    },
    /** The mails that came since the last call, as `Rima: subject`. */
    mailed: () =>
      fixture.postOffice.arrived
        .splice(0)
        .map(({ to, subject }) => `${to?.[0]?.name?.split(' ')[0]}: ${subject}`)
        .sort(),
  }
}
