import { newId } from '@parvis/kernel/database/columns.ts'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { eventOf, notificationsFixture } from '../fixtures.ts'

let fixture: Awaited<ReturnType<typeof notificationsFixture>>
beforeEach(async () => {
  fixture = await notificationsFixture()
})
afterEach(() => fixture.stop())

const settled = (statuses: string[]) =>
  vi.waitFor(async () => expect((await fixture.mailRows()).map(({ status }) => status).sort()).toEqual(statuses), {
    timeout: 15_000,
    interval: 50,
  })
const finished = (actorId: string, counts: { contracts: number; matters: number }) => {
  const { antoine, olivia } = fixture.staff
  const payload = { handOverId: newId(), fromId: antoine.id, toId: olivia.id, ...counts }
  return eventOf('handOver.finished', { actorId, subjectId: payload.handOverId, payload })
}

it('both are told once, with the figures and where the records are', async () => {
  const event = finished(fixture.staff.nadine.id, { contracts: 120, matters: 0 })
  await fixture.accept(event)
  await fixture.accept(event)
  await settled(['SENT', 'SENT'])
  const texts = fixture.postOffice.arrived.map(({ text }) => text!)
  expect(texts.filter((text) => text.includes('has made you the assignee of everything'))).toHaveLength(1)
  expect(texts.filter((text) => text.includes('everything you had open'))).toHaveLength(1)
  for (const text of texts) {
    expect(text).toContain('120')
    expect(text).toContain(`/app/contracts?view=all&assignee=${fixture.staff.olivia.id}`)
  }
})

it('who hands over their own is not told, and nobody is of nothing', async () => {
  const { antoine, nadine } = fixture.staff
  await fixture.accept(finished(nadine.id, { contracts: 0, matters: 0 }))
  await fixture.accept(finished(antoine.id, { contracts: 1, matters: 2 }))
  await settled(['SENT'])
  expect(fixture.postOffice.arrived[0]!.text).toContain('everything they had open')
})

it('who was deactivated is not told', async () => {
  fixture.told.set(fixture.staff.antoine.id, { status: 'INACTIVE' })
  await fixture.accept(finished(fixture.staff.nadine.id, { contracts: 1, matters: 2 }))
  await settled(['DROPPED', 'SENT'])
})
