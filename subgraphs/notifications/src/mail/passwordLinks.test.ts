import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { eventOf, notificationsFixture } from '../fixtures.ts'

let fixture: Awaited<ReturnType<typeof notificationsFixture>>
beforeEach(async () => {
  fixture = await notificationsFixture()
})
afterEach(() => fixture.stop())

const settled = (status: string, count: number, timeoutMs = 15_000) =>
  vi.waitFor(
    async () => {
      const rows = await fixture.mailRows()
      expect(rows.map((row) => row.status)).toEqual(Array(count).fill(status))
    },
    { timeout: timeoutMs, interval: 50 },
  )

describe('a link to set a password', () => {
  const invite = (personId: string, type: 'portalUser.invited' | 'portalUser.invitedAgain' = 'portalUser.invited') =>
    fixture.accept(eventOf(type, { actorId: fixture.staff.nadine.id, subjectId: personId, payload: {} }))
  const ask = (personId: string, next: string | null = null) =>
    fixture.accept(
      eventOf('person.passwordLinkRequested', { actorId: personId, subjectId: personId, payload: { next } }),
    )

  it('is in an invitation, in the fragment, and stands in no table', async () => {
    await invite(fixture.people.joelle.id)
    await settled('SENT', 1)
    const [mail] = fixture.postOffice.arrived
    expect(mail!.text).toContain('https://portal.khourydelacroix.example/portal/invitation#secret-1\n')
    expect(mail!.replyTo ?? []).toEqual([])
    expect(JSON.stringify(await fixture.mailRows())).not.toContain('secret')
    const jobs = await fixture.sql`select to_jsonb(job)::text as job from notifications_jobs.job`
    expect(JSON.stringify(jobs)).not.toContain('secret')
  })

  it('tells a guest of what they are to sign, and promises nothing that is shared', async () => {
    const { thomas, helene } = fixture.people
    for (const { id } of [thomas, helene]) {
      fixture.told.set(id, { status: 'INVITED' })
      await invite(id)
    }
    await settled('SENT', 2)
    const mailTo = ({ id }: { id: string }) =>
      fixture.postOffice.arrived.find(({ recipients }) => recipients.some((address) => address.includes(id)))!.text
    expect(mailTo(thomas)).toContain('contracts and matters')
    expect(mailTo(helene)).toContain('sign what you are asked to sign')
    expect(mailTo(helene)).not.toContain('contracts and matters')
  })

  it('of a member of the legal team leads to the application, in their language', async () => {
    const { antoine, nadine } = fixture.staff
    fixture.told.set(antoine.id, { status: 'INVITED', locale: 'AR' })
    const payload = { role: 'LEGAL' }
    await fixture.accept(eventOf('staffUser.invited', { actorId: nadine.id, subjectId: antoine.id, payload }))
    await settled('SENT', 1)
    const [mail] = fixture.postOffice.arrived
    expect(mail!.text).toContain('https://portal.khourydelacroix.example/app/invitation#secret-1\n')
    expect(mail!.html).toContain('dir="rtl"')
  })

  it('asked for by somebody invited is the invitation again, and leads on to the page they wanted (R14)', async () => {
    await ask(fixture.people.joelle.id, '/contracts/1?tab=a&b')
    await settled('SENT', 1)
    expect(fixture.issued.map(({ purpose }) => purpose)).toEqual(['INVITATION'])
    expect(fixture.postOffice.arrived[0]!.text).toContain(
      '/portal/invitation?next=%2Fcontracts%2F1%3Ftab%3Da%26b#secret-1',
    )
  })

  it('asked for by somebody active sets a new password; staff land in their own application', async () => {
    await ask(fixture.people.rima.id, 'https://thief.example/')
    await ask(fixture.staff.nadine.id, '//thief.example')
    await settled('SENT', 2)
    expect(fixture.issued.map(({ purpose }) => purpose)).toEqual(['RESET', 'RESET'])
    const links = fixture.postOffice.arrived.map(({ text }) => /https:\S+#/.exec(text!)![0]).sort()
    expect(links).toEqual([
      'https://portal.khourydelacroix.example/app/password#',
      'https://portal.khourydelacroix.example/portal/password#',
    ])
  })

  it('goes to the address that holds when it is issued, whatever held when its mail was begun', async () => {
    const { rima } = fixture.people
    fixture.moments.beforeLink = () => fixture.told.set(rima.id, { email: 'rima@elsewhere.example' })
    await ask(rima.id)
    await settled('SENT', 1)
    const [mail] = fixture.postOffice.arrived
    expect(mail!.recipients).toEqual(['rima@elsewhere.example'])
    expect(mail!.text).not.toContain('rima@cedre.example')
  })

  it('is not issued to an inactive person, nor as an invitation to an active one', async () => {
    await ask(fixture.people.elias.id)
    await invite(fixture.people.rima.id, 'portalUser.invitedAgain')
    await settled('DROPPED', 2)
    expect(fixture.issued).toEqual([])
  })

  it('is dropped when a later mail brings a newer one', async () => {
    await fixture.postOffice.close()
    await invite(fixture.people.joelle.id)
    await vi.waitFor(async () => expect((await fixture.mailRows())[0]!.last_error).toContain('ECONNREFUSED'), {
      timeout: 10_000,
    })
    await invite(fixture.people.joelle.id, 'portalUser.invitedAgain')
    await fixture.postOffice.open()
    await vi.waitFor(
      async () => expect((await fixture.mailRows()).map((row) => row.status)).toEqual(['DROPPED', 'SENT']),
      { timeout: 15_000, interval: 100 },
    )
    expect(fixture.postOffice.arrived).toHaveLength(1)
    expect(fixture.postOffice.arrived[0]!.text).toContain(fixture.issued.at(-1)!.token)
  })
})
