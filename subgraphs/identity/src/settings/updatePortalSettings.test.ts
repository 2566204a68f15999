import { callerOf, newSettings } from '@parvis/kernel/testing/world.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import { usualWeek } from '@parvis/schema/workingCalendar.ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { identityFixture, password } from '../fixtures.ts'
import { resolveSession } from '../session/sessions.ts'
import { events, portalSettings } from '../tables.ts'

let fixture: Awaited<ReturnType<typeof identityFixture>>
beforeEach(async () => {
  fixture = await identityFixture()
})
afterEach(() => fixture.stop())

const fields = `attachmentsVisibleByDefault clientsMayComment clientsMayAddMilestones clientsMayEditMilestones
  attachmentControls { mayUpload mayDelete downloadOnlyAfterApproval } legalMayInviteClients version`
const update = (input: Record<string, unknown>, viewer: Viewer = fixture.admin) =>
  fixture.mutate(viewer, 'updatePortalSettings', { version: 1, ...input }, `settings { ${fields} }`)
const present = async () => (await fixture.run(fixture.legal, `{ portalSettings { ${fields} } }`)).data.portalSettings
const happened = () => fixture.db.select().from(events)

describe('refusals', () => {
  it('only an ADMIN changes them, and nothing happened when somebody else tried', async () => {
    const client = fixture.portal(await fixture.person())
    expect((await update({ clientsMayComment: false }, fixture.legal)).codes).toEqual(['FORBIDDEN'])
    expect((await update({ clientsMayComment: false }, client)).codes).toEqual(['FORBIDDEN'])
    expect(await present()).toEqual({ ...newSettings(), version: 1 })
    expect(await happened()).toEqual([])
  })

  it('of two ADMINs who change them at the same moment one wins, the other gets CONFLICT and the present settings', async () => {
    const answers = await Promise.all([
      update({ clientsMayComment: false }),
      update({ clientsMayAddMilestones: false }),
    ])
    expect(answers.flatMap(({ refusals }) => refusals)).toEqual(['CONFLICT'])
    const loser = answers.find(({ refusals }) => refusals.length)!
    expect(loser.payload.settings).toEqual(await present())
    expect(await happened()).toHaveLength(1)
  })

  it.each([
    { clientsMayComment: null },
    { attachmentControls: null },
    { legalMayInviteClients: null },
    { attachmentControls: { mayUpload: null } },
    { signUp: null },
    { signUp: { allowed: null } },
    { workingCalendar: null },
    { workingCalendar: { week: null } },
    { workingCalendar: { holidays: null } },
  ])('a setting cannot be cleared: %j', async (input) => {
    expect((await update(input)).codes).toEqual(['BAD_USER_INPUT'])
    expect(await happened()).toEqual([])
  })
})

it('begins as a new deployment does, changes what is said and leaves the rest; each change says from what to what', async () => {
  expect(await present()).toEqual({ ...newSettings(), version: 1 })
  const first = await update({ attachmentsVisibleByDefault: true, attachmentControls: { mayDelete: true } })
  expect(first.refusals).toEqual([])
  expect(first.payload.settings).toEqual({
    ...newSettings(),
    attachmentsVisibleByDefault: true,
    attachmentControls: { mayUpload: true, mayDelete: true, downloadOnlyAfterApproval: false },
    version: 2,
  })
  await update({
    version: 2,
    attachmentsVisibleByDefault: true,
    clientsMayComment: false,
    legalMayInviteClients: false,
  })
  const [one, two] = await happened()
  const [row] = await fixture.db.select().from(portalSettings)
  expect(one).toMatchObject({
    type: 'portalSettings.changed',
    subjectId: row!.id,
    actorId: fixture.ids.nadine,
    payload: {
      from: { attachmentsVisibleByDefault: false, clientsMayDelete: false },
      to: { attachmentsVisibleByDefault: true, clientsMayDelete: true },
    },
  })
  expect(two).toMatchObject({
    previousHash: one!.hash,
    payload: {
      from: { clientsMayComment: true, legalMayInviteClients: true },
      to: { clientsMayComment: false, legalMayInviteClients: false },
    },
  })
  expect(row!.chainHead).toBe(two!.hash)
})

it('nothing to change is no change, and the same client key twice has one effect (R62)', async () => {
  expect((await update({ clientsMayComment: true })).payload.settings.version).toBe(1)
  const input = { clientsMayComment: false, clientKey: 'a' }
  const answers = [await update(input), await update(input)]
  expect(answers[1]!.payload).toEqual(answers[0]!.payload)
  expect(await happened()).toHaveLength(1)
})

it('every session carries them as they are at its next request, on both doors', async () => {
  const person = await fixture.person()
  const sessionOf = async (login: string, door: 'app' | 'portal') => {
    const { session } = await fixture.mutate({ ...callerOf(null), door }, 'signIn', { login, password })
    if (!session || session === 'ended') throw new Error('no session was started')
    return async () => (await resolveSession(fixture.db, { token: session.token, door }))!.viewer.settings
  }
  const settings = [await sessionOf(person.username, 'portal'), await sessionOf('nadine@firm.example', 'app')]
  for (const now of settings) expect(await now()).toEqual(newSettings())
  await update({
    clientsMayAddMilestones: false,
    legalMayInviteClients: false,
    attachmentControls: { downloadOnlyAfterApproval: true },
  })
  for (const now of settings) {
    expect(await now()).toEqual({
      ...newSettings(),
      clientsMayAddMilestones: false,
      legalMayInviteClients: false,
      attachmentControls: { mayUpload: true, mayDelete: false, downloadOnlyAfterApproval: true },
    })
  }
})

it('nobody signs up until an ADMIN says so; then everybody reads as what, and the change is remembered', async () => {
  const firm = '{ firm { signUp { enabled allowed approval } } }'
  const off = { enabled: false, allowed: 'CLIENT', approval: 'BY_STAFF' }
  expect((await fixture.run(null, firm)).data.firm.signUp).toEqual(off)
  const on = { enabled: true, allowed: 'BOTH' }
  expect((await update({ signUp: on })).refusals).toEqual([])
  expect((await fixture.run(null, firm)).data.firm.signUp).toEqual({ ...off, ...on })
  const [event] = await happened()
  expect(event!.payload).toEqual({
    from: { signUpEnabled: false, signUpAllowed: 'CLIENT' },
    to: { signUpEnabled: true, signUpAllowed: 'BOTH' },
  })
  const address = '{ portalSettings { portalUrl } }'
  expect((await fixture.run(fixture.legal, address)).data.portalSettings.portalUrl).toBe('http://localhost/portal/')
})

describe('the working calendar', () => {
  const calendar = 'workingCalendar { timeZone week { weekday hours { from to } } holidays { name from to everyYear } }'
  const shown = async () =>
    (await fixture.run(fixture.legal, `{ portalSettings { ${calendar} } }`)).data.portalSettings.workingCalendar
  const feast = { name: 'Feast', from: '2026-12-08', to: '2026-12-08', everyYear: false }
  const hours = [{ from: '14:00', to: '18:00' }]

  it('begins with Monday to Friday, nine to five, by the clocks of the firm', async () => {
    expect(await shown()).toEqual({ timeZone: 'UTC', week: usualWeek, holidays: [] })
  })

  it('is kept in order with clean names, and what is left out stays; the change is remembered', async () => {
    const week = [
      { weekday: 'SUNDAY', hours: [...hours, { from: '08:00', to: '12:00' }] },
      { weekday: 'MONDAY', hours },
    ]
    const newYear = { name: ' New Year\u200e ', from: '2026-01-01', to: '2026-01-01', everyYear: true }
    expect((await update({ workingCalendar: { week } })).refusals).toEqual([])
    expect((await update({ version: 2, workingCalendar: { holidays: [feast, newYear] } })).refusals).toEqual([])
    expect(await shown()).toEqual({
      timeZone: 'UTC',
      week: [
        { weekday: 'MONDAY', hours },
        { weekday: 'SUNDAY', hours: [{ from: '08:00', to: '12:00' }, ...hours] },
      ],
      holidays: [{ ...newYear, name: 'New Year' }, feast],
    })
    const [one, two] = await happened()
    expect(one!.payload).toMatchObject({ from: { workingWeek: usualWeek }, to: { workingWeek: [{}, {}] } })
    expect(two!.payload).toMatchObject({ from: { holidays: [] }, to: { holidays: [{ name: 'New Year' }, feast] } })
    // The same again is no change.
    expect(
      (await update({ version: 3, workingCalendar: { holidays: [newYear, feast] } })).payload.settings.version,
    ).toBe(3)
  })

  it.each([
    [{ week: [{ weekday: 'MONDAY', hours: [{ from: '17:00', to: '09:00' }] }] }, 'WORKING_HOURS_WRONG', ['week', '0']],
    [{ week: [{ weekday: 'MONDAY', hours: [] }] }, 'WORKING_HOURS_WRONG', ['week', '0']],
    [{ week: [] }, 'NO_WORKING_DAY', []],
    [{ holidays: [feast, { ...feast, name: ' ' }] }, 'HOLIDAY_WRONG', ['holidays', '1']],
    [{ holidays: [{ ...feast, to: '2026-12-07' }] }, 'HOLIDAY_WRONG', ['holidays', '0']],
    [{ holidays: Array(201).fill(feast) }, 'INVALID_VALUE', []],
  ])('what is no calendar is refused (case %#)', async (workingCalendar, code, at) => {
    const { payload } = await update({ clientsMayComment: false, workingCalendar })
    expect(payload.userErrors).toMatchObject([{ code, field: ['workingCalendar', ...at] }])
    expect(await happened()).toEqual([])
  })
})
