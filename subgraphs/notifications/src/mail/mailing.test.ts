import { roleUrl } from '@parvis/kernel/database/database.ts'
import postgres from 'postgres'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { notificationsFixture } from '../fixtures.ts'

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
const arrivedFor = (address: string) => fixture.postOffice.arrived.filter(({ recipients }) => recipients[0] === address)

describe('a share', () => {
  it('mails requester and watchers, each once and in their language, with a link to the record (R4)', async () => {
    const { rima, karim, joelle } = fixture.people
    await fixture.share('contract.shared', [rima, karim, joelle])
    await settled('SENT', 3)
    expect(fixture.postOffice.arrived.map(({ recipients }) => recipients).sort()).toEqual([
      ['joelle@cedre.example'],
      ['karim@cedre.example'],
      ['rima@cedre.example'],
    ])
    const [english] = arrivedFor('rima@cedre.example')
    expect(english!.subject).toBe('Nadine Khoury shared a contract with you: CT0000412')
    expect(english!.from).toMatchObject({
      name: 'Khoury Delacroix',
      address: 'no-reply@portal.khourydelacroix.example',
    })
    expect(english!.replyTo).toMatchObject([{ name: 'Nadine Khoury', address: 'nadine@khourydelacroix.example' }])
    for (const part of [english!.html, english!.text]) {
      expect(part).toContain(`https://portal.khourydelacroix.example/portal/contracts/${fixture.record.id}`)
      expect(part).toContain('Karim Aoun')
      expect(part).toContain('Being prepared')
      expect(part).toContain('you are the requester')
    }
    const [french] = arrivedFor('karim@cedre.example')
    expect(french!.subject).toBe('Nadine Khoury vous donne accès à un contrat\u00a0: CT0000412')
    expect(french!.text).toContain('personnes qui suivent ce contrat')
    const [arabic] = arrivedFor('joelle@cedre.example')
    expect(arabic!.html).toMatch(/<html lang="ar" dir="rtl">/)
    expect(arabic!.subject).toContain('تمت مشاركة عقد معك')
  })

  it('mails only who is new (R12), and the same for a matter (R13)', async () => {
    const { rima, karim } = fixture.people
    Object.assign(fixture.record, {
      stage: undefined,
      parties: undefined,
      statusLabel: { en: null, fr: 'À l’étude', ar: null },
    })
    fixture.firm.locale = 'FR'
    await fixture.share('matter.shared', [rima, karim], [rima])
    await settled('SENT', 1)
    const [mail] = fixture.postOffice.arrived
    expect(mail!.recipients).toEqual(['rima@cedre.example'])
    expect(mail!.text).toContain(`/portal/matters/${fixture.record.id}`)
    expect(mail!.text).toContain('Where it is: À l’étude')
    expect(mail!.text).toContain('Groupe Cèdre SAL')
  })

  it('is told once, however often its event comes', async () => {
    const event = await fixture.share('contract.shared', [fixture.people.rima])
    await Promise.all([fixture.accept(event), fixture.accept(event)])
    await settled('SENT', 1)
    await fixture.accept(event)
    expect(await fixture.sql`select id from notifications.notifications`).toHaveLength(1)
    expect(fixture.postOffice.arrived).toHaveLength(1)
  })

  it('is not mailed to somebody who lost it before the mail left; it is still mailed to the others', async () => {
    const { rima, karim } = fixture.people
    await fixture.postOffice.close()
    await fixture.share('contract.shared', [rima, karim])
    // Both tries are over: one that had asked who sees the record would still send it.
    await vi.waitFor(
      async () => expect((await fixture.mailRows()).map((row) => row.last_error !== null)).toEqual([true, true]),
      { timeout: 10_000 },
    )
    karim.companyId = fixture.companies.harcourt.id
    await fixture.postOffice.open()
    await vi.waitFor(
      async () => {
        const rows = await fixture.mailRows()
        expect(rows.map((row) => [row.recipient_id === rima.id, row.status])).toEqual([
          [true, 'SENT'],
          [false, 'DROPPED'],
        ])
      },
      { timeout: 15_000, interval: 100 },
    )
    expect(fixture.postOffice.arrived).toHaveLength(1)
    expect(fixture.postOffice.arrived[0]!.text).not.toContain('Karim Aoun')
  })

  it('tells nobody of a hidden record, an inactive person, or who is neither requester nor watcher by now', async () => {
    fixture.record.shown = false
    await fixture.share('contract.shared', [fixture.people.rima])
    await settled('DROPPED', 1)
    fixture.record.shown = true
    await fixture.share('contract.shared', [fixture.people.elias])
    await settled('DROPPED', 2)
    await fixture.share('contract.shared', [fixture.people.karim], [fixture.people.fadi])
    await settled('DROPPED', 3)
    expect(fixture.postOffice.arrived).toEqual([])
  })

  it('mails a recipient at the next display whose mail was dropped because it was hidden again in between (R12)', async () => {
    fixture.record.shown = false
    await fixture.share('contract.shared', [fixture.people.rima])
    await settled('DROPPED', 1)
    fixture.record.shown = true
    const mailed = () =>
      vi.waitFor(
        async () => expect((await fixture.mailRows()).map(({ status }) => status)).toEqual(['DROPPED', 'SENT']),
        { timeout: 15_000, interval: 50 },
      )
    await fixture.share('contract.shared', [fixture.people.rima], [])
    await mailed()
    await fixture.share('contract.shared', [fixture.people.rima], [])
    await fixture.share('contract.shared', [fixture.people.rima], [])
    await mailed()
    expect(fixture.postOffice.arrived).toHaveLength(1)
  })
})

describe('the way to the mail server', () => {
  it('a mail server that is away gets the mail once it is back, once', async () => {
    await fixture.postOffice.close()
    await fixture.share('contract.shared', [fixture.people.rima])
    await vi.waitFor(async () => expect((await fixture.mailRows())[0]!.last_error).toContain('ECONNREFUSED'), {
      timeout: 10_000,
    })
    await fixture.postOffice.open()
    await settled('SENT', 1, 15_000)
    expect((await fixture.mailRows())[0]!.attempts).toBeGreaterThan(1)
    expect(fixture.postOffice.arrived).toHaveLength(1)
  })

  it('the mail of a worker that was killed is sent by another, once', async () => {
    // What a kill leaves behind: a job that is at work and has no heart any more.
    await fixture.postOffice.close()
    await fixture.share('contract.shared', [fixture.people.rima])
    await vi.waitFor(async () => expect((await fixture.mailRows())[0]!.attempts).toBe(1), { timeout: 10_000 })
    await fixture.sql`
      update notifications_jobs.job
      set state = 'active', started_on = now() - interval '11 s', heartbeat_on = now() - interval '11 s'`
    await fixture.postOffice.open()
    await settled('SENT', 1, 15_000)
    expect(fixture.postOffice.arrived).toHaveLength(1)
  })

  it('keeps its Message-ID at every try, and is marked as written by a machine', async () => {
    await fixture.share('contract.shared', [fixture.people.rima])
    await settled('SENT', 1)
    const [{ id }] = (await fixture.mailRows()) as unknown as [{ id: string }]
    const [mail] = fixture.postOffice.arrived
    expect(mail!.messageId).toBe(`<${id}@portal.khourydelacroix.example>`)
    expect(mail!.headers.find(({ key }) => key === 'auto-submitted')?.value).toBe('auto-generated')
  })

  it('an address the mail server refuses for good is not tried again', async () => {
    fixture.postOffice.unknownAddresses.add('rima@cedre.example')
    await fixture.share('contract.shared', [fixture.people.rima])
    await settled('DROPPED', 1)
    expect((await fixture.mailRows())[0]).toMatchObject({ attempts: 1, last_error: expect.stringContaining('550') })
  })

  it('the subgraph’s role can use the jobs and change nothing about their tables', async () => {
    const role = postgres(roleUrl(fixture.databaseUrl, 'notifications'), { max: 1, onnotice: () => {} })
    await expect(role`create table notifications_jobs.mine (id int)`).rejects.toMatchObject({ code: '42501' })
    await expect(role`drop table notifications_jobs.job`).rejects.toMatchObject({ code: '42501' })
    await expect(role`truncate notifications_jobs.job`).rejects.toMatchObject({ code: '42501' })
    await role.end()
  })
})

describe('what others wrote', () => {
  it('cannot add a header, a recipient, markup or a variable', async () => {
    const { rima, karim } = fixture.people
    fixture.told.set(rima.id, {
      email: 'rima@cedre.example',
      displayName:
        'Rima\r\nBcc: thief@example.com\r\n\r\n<script>alert(1)</script> {{firm}} $t(contract.action) \u202e',
    })
    fixture.firm.name = 'Khoury "Delacroix"\r\nBcc: thief@example.com <thief@example.com>,'
    fixture.record.title = '<img src=x onerror=alert(1)>"\'&\u2069'
    fixture.staff.nadine.displayName = 'Nadine\nBcc: thief@example.com'
    await fixture.share('contract.shared', [rima, karim], [rima])
    await settled('SENT', 1)
    const [mail] = fixture.postOffice.arrived
    expect(mail!.recipients).toEqual(['rima@cedre.example'])
    expect(mail!.bcc ?? []).toEqual([])
    expect(mail!.source).not.toMatch(/^bcc:/im)
    expect(mail!.to).toHaveLength(1)
    expect(mail!.from!.address).toBe('no-reply@portal.khourydelacroix.example')
    expect(mail!.html).not.toMatch(/<script|<img/i)
    expect(mail!.html).toContain('&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;')
    expect(mail!.text).toContain('{{firm}} $t(contract.action)')
    expect(`${mail!.html}${mail!.text}`).not.toContain('\u202e')
  })

  it('loses what nobody sees, in names, titles, subjects and addresses alike', async () => {
    const { rima, karim } = fixture.people
    fixture.told.set(rima.id, { email: 'rima@cedre.example', displayName: '\ufeffRi\u00adma\u200b Had\u2060dad\u2800' })
    fixture.firm.name = 'Khoury\u200b\u2028Dela\u2060croix\u2800\u200f'
    fixture.record.title = 'Le\u200base \u2066of\u2069 می\u200cخواهم\u2800'
    fixture.staff.nadine.displayName = 'Na\u200bdine\u0085Khoury\u3164'
    await fixture.share('contract.shared', [rima, karim], [rima])
    await settled('SENT', 1)
    const [mail] = fixture.postOffice.arrived
    expect(mail!.to).toEqual([{ name: 'Rima Haddad', address: 'rima@cedre.example' }])
    expect(mail!.from!.name).toBe('Khoury Delacroix')
    expect(mail!.subject).toBe('Nadine Khoury shared a contract with you: CT0000412')
    expect(mail!.html).toContain('Lease of می\u200cخواهم</')
    expect(mail!.html).toContain('<span dir="auto">Khoury Delacroix</span>')
    expect(`${mail!.html}${mail!.text}`).not.toMatch(/[\u00ad\u200b\u2028\u2060\u2066\u2800\u3164\ufeff\u0085]/)
  })

  it.each([
    'two@example.com, thief@example.com',
    'no address',
    'a@b\r\nBcc: thief@example.com',
    '<rima@cedre.example>',
  ])('no mail goes to %j', async (email) => {
    fixture.told.set(fixture.people.rima.id, { email })
    await fixture.share('contract.shared', [fixture.people.rima])
    await settled('DROPPED', 1)
    expect(fixture.postOffice.arrived).toEqual([])
  })
})
