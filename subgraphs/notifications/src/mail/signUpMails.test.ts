import type { EventPayloads } from '@parvis/schema/events.ts'
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
const stands = (status: string) => fixture.told.set(rima(), { ...fixture.told.get(rima()), status })
const rima = () => fixture.people.rima.id
type SignUpEvent =
  | 'portalUser.signedUp'
  | 'person.signedUpAgain'
  | 'portalUser.addressConfirmed'
  | 'portalUser.signUpApproved'
  | 'portalUser.signUpRejected'
const tell = <T extends SignUpEvent>(type: T, payload: EventPayloads[T], subjectId = rima()) =>
  fixture.accept(eventOf(type, { actorId: null, subjectId, payload }))
/** Tells of it and answers the one mail. */
async function mailed<T extends SignUpEvent>(type: T, payload: EventPayloads[T], subjectId = rima()) {
  await tell(type, payload, subjectId)
  await settled(['SENT'])
  return fixture.postOffice.arrived[0]!
}

describe('the mail that proves an address', () => {
  it('carries a link and where to land, and no word of whoever typed the address', async () => {
    stands('UNVERIFIED')
    const mail = await mailed('portalUser.signedUp', { next: '/contracts' })
    expect(fixture.issued.map(({ purpose }) => purpose)).toEqual(['SIGN_UP'])
    expect(mail.text).toContain('https://portal.khourydelacroix.example/portal/confirm?next=%2Fcontracts#secret-1\n')
    expect(mail.to).toEqual([{ address: 'rima@cedre.example', name: '' }])
    for (const part of [mail.text, mail.html, mail.subject]) expect(part).not.toMatch(/Rima|Haddad/)
  })

  it('is replaced by a later one, and asked for again it comes again', async () => {
    stands('UNVERIFIED')
    await fixture.postOffice.close()
    await tell('portalUser.signedUp', { next: null })
    const again = { actorId: rima(), subjectId: rima(), payload: { next: null } }
    await fixture.accept(eventOf('person.passwordLinkRequested', again))
    await fixture.postOffice.open()
    await settled(['DROPPED', 'SENT'])
    expect(fixture.postOffice.arrived[0]!.text).toContain('/portal/confirm#')
  })

  it('is not sent to somebody who has proven it by then', async () => {
    stands('PENDING_APPROVAL')
    await tell('portalUser.signedUp', { next: null })
    await settled(['DROPPED'])
  })
})

describe('somebody whose address was used to sign up', () => {
  it.each([
    ['ACTIVE', 'You already have an account', '/portal/sign-in'],
    ['INVITED', 'Welcome to our client portal', '/portal/invitation#secret-1'],
    ['PENDING_APPROVAL', 'Your account waits for approval', null],
    ['REJECTED', 'Your account is closed', null],
    ['INACTIVE', 'Your account is closed', null],
  ])('is told how their account stands: %s', async (status, heading, address) => {
    stands(status)
    const { text, html } = await mailed('person.signedUpAgain', {})
    expect(text).toContain(heading)
    expect(html).toContain(heading)
    if (address) expect(text).toContain(address)
    else expect(`${text}${html}`).not.toMatch(/https:\/\/portal\.|The link opens/)
  })

  it('of the legal team is led to their own application', async () => {
    expect((await mailed('person.signedUpAgain', {}, fixture.staff.nadine.id)).text).toContain('/app/sign-in')
  })
})

describe('somebody who waits to be let in', () => {
  it('is told to every ADMIN, by mail and in the inbox, and to no LEGAL', async () => {
    stands('PENDING_APPROVAL')
    const { to, text } = await mailed('portalUser.addressConfirmed', { awaitsApproval: true })
    expect(to).toMatchObject([{ address: 'nadine@khourydelacroix.example' }])
    expect(text).toContain(`/app/settings/client-portal/manage-clients?person=${rima()}`)
    expect(text).toMatch(/Rima Haddad.*\n.*rima@cedre\.example/)
    const inbox = '{ notifications(first: 9) { nodes { kind client { id } subject { ... on PortalUser { id } } } } }'
    const read = async (viewer: typeof fixture.admin) => (await fixture.run(viewer, inbox)).data.notifications.nodes
    const subject = { id: rima() }
    expect(await read(fixture.admin)).toEqual([{ kind: 'SIGN_UP_AWAITS', client: null, subject }])
    expect(await read(fixture.legal)).toEqual([])
  })

  it('is told to nobody when they were let in at once, nor by mail when somebody decided meanwhile', async () => {
    await tell('portalUser.addressConfirmed', { awaitsApproval: false })
    expect(await fixture.mailRows()).toEqual([])
    stands('ACTIVE')
    await tell('portalUser.addressConfirmed', { awaitsApproval: true })
    await settled(['DROPPED'])
  })

  it('asking for a password link learns that they wait', async () => {
    stands('PENDING_APPROVAL')
    const asked = { actorId: rima(), subjectId: rima(), payload: { next: null } }
    await fixture.accept(eventOf('person.passwordLinkRequested', asked))
    await settled(['SENT'])
    expect(fixture.postOffice.arrived[0]!.text).toContain('Your account waits for approval')
    expect(fixture.issued).toEqual([])
  })
})

describe('who was decided on', () => {
  it('is told that the account is open, and where to sign in', async () => {
    expect((await mailed('portalUser.signUpApproved', {})).text).toContain('/portal/sign-in\n')
  })

  it('is told why they were refused, in the words of the legal team', async () => {
    stands('REJECTED')
    const { text } = await mailed('portalUser.signUpRejected', { reason: 'We do not act for you.\nSorry.' })
    expect(text).toContain('for this reason:\n\n> We do not act for you.\n> Sorry.\n')
  })

  it('is told without a reason where none was given, and not at all when they were let in since', async () => {
    stands('REJECTED')
    const { text } = await mailed('portalUser.signUpRejected', { reason: null })
    expect(text).not.toContain('reason:')
    stands('ACTIVE')
    await tell('portalUser.signUpRejected', { reason: null })
    await settled(['SENT', 'DROPPED'])
  })
})
