import { newId } from '@parvis/kernel/database/columns.ts'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { eventOf, notificationsFixture } from '../fixtures.ts'

let fixture: Awaited<ReturnType<typeof notificationsFixture>>
beforeEach(async () => {
  fixture = await notificationsFixture()
})
afterEach(() => fixture.stop())

const settled = (statuses: string[]) =>
  vi.waitFor(async () => expect((await fixture.mailRows()).map(({ status }) => status)).toEqual(statuses), {
    timeout: 15_000,
    interval: 50,
  })
const delegated = (fromId: string, toId: string) =>
  eventOf('person.delegated', {
    actorId: fromId,
    subjectId: fromId,
    payload: { delegationId: newId(), toId, from: '2026-12-01', to: '2026-12-11' },
  })

it('the deputy is told once, with the days in their language and the door that is theirs', async () => {
  const { antoine, olivia } = fixture.staff
  fixture.told.set(olivia.id, { locale: 'FR' })
  const event = delegated(antoine.id, olivia.id)
  await fixture.accept(event)
  await fixture.accept(event)
  await settled(['SENT'])
  const [mail] = fixture.postOffice.arrived
  expect(mail!.subject).toContain('Vous remplacez')
  expect(mail!.text).toContain('11 décembre 2026')
  expect(mail!.text).toContain('/app/')
})

it('a client who stands in for a colleague is led to the portal; who was deactivated is not told', async () => {
  const { rima, karim } = fixture.people
  await fixture.accept(delegated(rima.id, karim.id))
  await settled(['SENT'])
  expect(fixture.postOffice.arrived[0]!.text).toContain('/portal/')
  fixture.told.set(fixture.staff.olivia.id, { status: 'INACTIVE' })
  await fixture.accept(delegated(fixture.staff.antoine.id, fixture.staff.olivia.id))
  await settled(['SENT', 'DROPPED'])
})
