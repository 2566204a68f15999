import { samplePng } from '@parvis/files/testing/samplePng.ts'
import { accentOf } from '@parvis/schema/accent.ts'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { notificationsFixture } from '../fixtures.ts'

let fixture: Awaited<ReturnType<typeof notificationsFixture>>
beforeEach(async () => {
  fixture = await notificationsFixture()
})
afterEach(() => fixture.stop())

async function sharedMails(count: number) {
  const { rima, karim, joelle } = fixture.people
  await fixture.share('contract.shared', [rima, karim, joelle].slice(0, count))
  await vi.waitFor(() => expect(fixture.postOffice.arrived).toHaveLength(count), { timeout: 15_000, interval: 50 })
  return fixture.postOffice.arrived
}

it('in every language the logo comes with the mail and stands beside the name; nothing is fetched', async () => {
  const png = samplePng({ width: 400, height: 100 })
  fixture.logo.value = { png: png.toString('base64'), width: 400, height: 100 }
  for (const mail of await sharedMails(3)) {
    expect(mail.html).toContain('<img src="cid:firm-logo" width="160" height="40" alt=""')
    expect(mail.html).not.toMatch(/<img[^>]+src="(?!cid:)/)
    expect(mail.html).toContain('Khoury Delacroix')
    expect(mail.attachments.map(({ contentId, mimeType, disposition }) => [contentId, mimeType, disposition])).toEqual([
      ['<firm-logo>', 'image/png', 'inline'],
    ])
    expect(Buffer.from(mail.attachments[0]!.content as ArrayBuffer)).toEqual(png)
  }
})

it('the button and the mark are in the firm’s colour, each in a shade that can be read, light and dark', async () => {
  fixture.firm.accent = '#ffe600'
  const { light, dark, onColour } = accentOf('#ffe600')
  const [mail] = await sharedMails(1)
  expect(mail!.html).toContain(`color:${light.onAction};background:${light.action};`)
  expect(mail!.html).toContain(`background:${dark.action}!important;color:${dark.onAction}!important`)
  expect(mail!.html).toMatch(new RegExp(`class="mark"[^>]+bgcolor="#ffe600"[^>]+color:${onColour}`))
  expect(mail!.attachments).toEqual([])
})

it('without either the mail is as it always was', async () => {
  const [mail] = await sharedMails(1)
  expect(mail!.html).toContain('background:#234470')
  expect(mail!.html).toMatch(/class="mark"[^>]+bgcolor="#1c1a17"/)
  expect(mail!.html).not.toContain('<img')
})
