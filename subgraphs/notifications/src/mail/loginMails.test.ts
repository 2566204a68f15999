import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
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
const recipients = () => fixture.postOffice.arrived.map(({ to }) => to?.map(({ address }) => address))

const before = { email: 'rima.before@cedre.example', username: 'rima.before' }
const changed = (to: { email: string; username: string }) =>
  eventOf('portalUser.loginChanged', {
    actorId: fixture.staff.nadine.id,
    subjectId: fixture.people.rima.id,
    payload: { from: before, to, askedById: null },
  })
const asked = () =>
  eventOf('portalUser.loginChangeAsked', {
    actorId: fixture.staff.antoine.id,
    subjectId: fixture.people.rima.id,
    payload: { fields: ['email'] },
  })

it('who signs in otherwise now is told at the address from before, once, and the new address is not', async () => {
  const event = changed({ email: 'rima@cedre.example', username: 'rima' })
  await fixture.accept(event)
  await fixture.accept(event)
  await settled(['SENT'])
  expect(recipients()).toEqual([[before.email]])
  const [mail] = fixture.postOffice.arrived
  expect(mail!.text).toContain(before.email)
  expect(mail!.text).toContain(before.username)
  expect(mail!.text).not.toContain('rima@cedre.example')
  expect(mail!.html).not.toContain('rima@cedre.example')
})

it('a member of the legal team is told at the address from before, and led to the application', async () => {
  const { antoine, nadine } = fixture.staff
  const payload = { from: { email: 'antoine.before@firm.example' }, to: { email: 'antoine.now@firm.example' } }
  await fixture.accept(eventOf('staffUser.loginChanged', { actorId: nadine.id, subjectId: antoine.id, payload }))
  await settled(['SENT'])
  expect(recipients()).toEqual([['antoine.before@firm.example']])
  const [mail] = fixture.postOffice.arrived
  expect(mail!.text).toContain('/app/')
  expect(mail!.text).not.toContain('/portal/')
  expect(mail!.text).not.toContain('antoine.now@firm.example')
})

it('of another username alone the mail says the new one', async () => {
  await fixture.accept(changed({ ...before, username: 'rima' }))
  await settled(['SENT'])
  const [mail] = fixture.postOffice.arrived
  expect(mail!.text).toMatch(/Username now:? +rima\n/)
})

it('somebody who was deactivated meanwhile is told all the same', async () => {
  fixture.people.rima.status = 'INACTIVE'
  await fixture.accept(changed({ email: 'rima@cedre.example', username: 'rima' }))
  await settled(['SENT'])
})

it('that a change waits is told to every administrator, with where to decide, and to no LEGAL', async () => {
  await fixture.accept(asked())
  await settled(['SENT'])
  expect(recipients()).toEqual([['nadine@khourydelacroix.example']])
  const [mail] = fixture.postOffice.arrived
  expect(mail!.text).toContain(`/app/settings/client-portal/manage-clients?person=${fixture.people.rima.id}`)
  expect(mail!.text).toContain('Rima Haddad')
  expect(mail!.text).toContain('Antoine Delacroix')
})

const inbox = async (viewer: typeof fixture.admin) => {
  const query =
    '{ notifications(first: 9) { nodes { kind actor { id } client { id } subject { ... on PortalUser { id } } } } }'
  return (await fixture.run(viewer, query)).data.notifications.nodes
}

it('that a change waits stands in every administrator’s inbox too, with who asked for whom', async () => {
  await fixture.accept(asked())
  const told = {
    kind: 'LOGIN_CHANGE_AWAITS',
    actor: { id: fixture.staff.antoine.id },
    client: null,
    subject: { id: fixture.people.rima.id },
  }
  expect(await inbox(fixture.admin)).toEqual([told])
  expect(await inbox(fixture.legal)).toEqual([])
})

describe('another address of somebody invited', () => {
  const moved = (actorId: string) =>
    eventOf('portalUser.invitationMoved', {
      actorId,
      subjectId: fixture.people.rima.id,
      payload: { from: 'typo@cedre.example', to: 'rima@cedre.example', askedById: null },
    })

  it('is told to the address before, once, without the new one and without a way in', async () => {
    fixture.people.rima.status = 'INVITED'
    const event = moved(fixture.staff.antoine.id)
    await fixture.accept(event)
    await fixture.accept(event)
    await settled(['SENT'])
    expect(recipients()).toEqual([['typo@cedre.example']])
    const [mail] = fixture.postOffice.arrived
    for (const text of [mail!.text, mail!.html]) {
      expect(text).not.toContain('rima@cedre.example')
      expect(text).not.toMatch(/\/portal\//)
    }
  })

  it('is told the same way to the address before of a member of the legal team, and to nobody else', async () => {
    const { antoine, nadine } = fixture.staff
    const payload = { from: 'typo@firm.example', to: 'antoine@firm.example' }
    await fixture.accept(eventOf('staffUser.invitationMoved', { actorId: nadine.id, subjectId: antoine.id, payload }))
    await settled(['SENT'])
    expect(recipients()).toEqual([['typo@firm.example']])
    expect(fixture.postOffice.arrived[0]!.text).not.toContain('antoine@firm.example')
    expect(await inbox(fixture.admin)).toEqual([])
  })

  it('is told in the application to every administrator, but to whoever did it', async () => {
    await fixture.accept(moved(fixture.staff.antoine.id))
    const told = { kind: 'INVITATION_MOVED', actor: { id: fixture.staff.antoine.id }, client: null }
    expect(await inbox(fixture.admin)).toEqual([{ ...told, subject: { id: fixture.people.rima.id } }])
    await fixture.accept(moved(fixture.staff.nadine.id))
    expect(await inbox(fixture.admin)).toHaveLength(1)
    expect(await inbox(fixture.legal)).toEqual([])
  })
})

it('an administrator who was deactivated meanwhile is not told', async () => {
  await fixture.postOffice.close()
  await fixture.accept(asked())
  await vi.waitFor(async () => expect((await fixture.mailRows())[0]!.last_error).toContain('ECONNREFUSED'), {
    timeout: 10_000,
  })
  fixture.told.set(fixture.staff.nadine.id, { status: 'INACTIVE' })
  await fixture.postOffice.open()
  await vi.waitFor(async () => expect((await fixture.mailRows()).map(({ status }) => status)).toEqual(['DROPPED']), {
    timeout: 15_000,
    interval: 100,
  })
})

it('that a password was changed or reset is told to its person, once, with where to set another', async () => {
  const { rima } = fixture.people
  const { nadine } = fixture.staff
  const changed = eventOf('person.passwordChanged', { actorId: rima.id, subjectId: rima.id, payload: {} })
  const reset = eventOf('person.passwordReset', { actorId: nadine.id, subjectId: nadine.id, payload: {} })
  await fixture.accept(changed)
  await fixture.accept(changed)
  await fixture.accept(reset)
  await settled(['SENT', 'SENT'])
  const [atFirm, atClient] = ['nadine@khourydelacroix.example', 'rima@cedre.example'] as const
  expect(recipients().flat().sort()).toEqual([atFirm, atClient])
  const textTo = (address: string) =>
    fixture.postOffice.arrived.find(({ to }) => to?.some((each) => each.address === address))!.text
  expect(textTo(atClient)).toContain('/portal/forgot-password')
  expect(textTo(atFirm)).toContain('/app/forgot-password')
})
