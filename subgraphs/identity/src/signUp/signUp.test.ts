import { callerOf } from '@parvis/kernel/testing/world.ts'
import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { identityFixture } from '../fixtures.ts'
import { issuePasswordLink } from '../passwordLink/passwordLinks.ts'
import { events, type PortalSettingsRow, type PortalUserRow, portalSettings, portalUsers } from '../tables.ts'

let fixture: Awaited<ReturnType<typeof identityFixture>>
beforeAll(async () => {
  fixture = await identityFixture()
})
afterAll(() => fixture.stop())
const settings = (more: Partial<PortalSettingsRow>) => fixture.db.update(portalSettings).set(more)
beforeEach(() => settings({ signUpEnabled: true, signUpAllowed: 'CLIENT', signUpApproval: 'BY_STAFF' }))

let asked = 0
/** Somebody of a network of their own, so that only what is tried counts. */
const stranger = () => ({ ...callerOf(null), address: `10.2.${++asked >> 8}.${asked & 255}` })
const nadia = { firstName: 'Nadia', lastName: 'Saab', locale: 'EN' }
const signUp = (email: string, more = {}) => fixture.mutate(stranger(), 'signUp', { ...nadia, email, ...more })
const byEmail = async (email: string) =>
  (await fixture.db.select().from(portalUsers).where(eq(portalUsers.email, email)))[0]
const happened = async (id: string) =>
  (await fixture.db.select().from(events).where(eq(events.subjectId, id)).orderBy(events.id)).map(({ type }) => type)
const password = 'a long enough word'
const linkOf = async (personId: string) =>
  (await issuePasswordLink(fixture.db, { personId, purpose: 'SIGN_UP' }))?.token ?? null
const confirm = (token: string, more = {}) =>
  fixture.mutate(stranger(), 'confirmAddress', { token, password, ...more }, 'awaitsApproval viewer { id }')

/** Signs somebody up; answers them and the secret of their link. */
async function signedUp(email: string, more = {}) {
  expect(await signUp(email, more)).toMatchObject({ codes: [], refusals: [] })
  const person = (await byEmail(email))!
  return { person, token: (await linkOf(person.id))! }
}

async function waiting(email: string): Promise<PortalUserRow> {
  await confirm((await signedUp(email)).token)
  return (await byEmail(email))!
}

it('while sign-up is off it is FORBIDDEN, whatever is sent, and links mailed before no longer work (R56)', async () => {
  const { token } = await signedUp('before@client.example')
  await settings({ signUpEnabled: false })
  for (const email of ['off@client.example', (await fixture.person()).email, '']) {
    expect((await signUp(email)).codes).toEqual(['FORBIDDEN'])
  }
  expect(await byEmail('off@client.example')).toBeUndefined()
  expect((await confirm(token)).refusals).toEqual(['LINK_NOT_VALID'])
})

it('answers alike, in like time, whoever has the address and however they stand (R58)', async () => {
  const statuses = ['ACTIVE', 'INVITED', 'INACTIVE', 'PENDING_APPROVAL', 'REJECTED'] as const
  const known = await Promise.all(statuses.map((status) => fixture.person({ status })))
  const { person: unproven } = await signedUp('unproven@client.example')
  const emails = ['nobody@client.example', 'nadine@firm.example', unproven.email, ...known.map(({ email }) => email)]
  for (const email of emails) {
    const startedAt = performance.now()
    const answer = await signUp(email.toUpperCase())
    expect([email, answer]).toEqual([email, { codes: [], data: { signUp: { userErrors: [] } }, ...told }])
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(390)
  }
  for (const { id } of known) expect(await happened(id)).toEqual(['person.signedUpAgain'])
  expect(await happened(fixture.ids.nadine)).toEqual(['person.signedUpAgain'])
})
const told = { payload: { userErrors: [] }, refusals: [], session: undefined }

it.each([
  ['a name of nothing', { firstName: ' \u200b ' }, ['firstName']],
  ['a name of 101 characters', { lastName: 'x'.repeat(101) }, ['lastName']],
  ['two addresses', { email: 'a@b.example,c@d.example' }, ['email']],
  ['a company of 201 characters', { company: 'x'.repeat(201) }, ['company']],
  ['what is not allowed', { accessType: 'COLLABORATOR' }, ['accessType']],
])('%s is refused at its field, and nobody is signed up', async (_what, more, field) => {
  const { payload } = await signUp('wrong@client.example', more)
  expect(payload.userErrors).toMatchObject([{ code: 'INVALID_VALUE', field }])
  expect(await byEmail('wrong@client.example')).toBeUndefined()
})

it('a path that leads elsewhere is refused', async () => {
  expect((await signUp('elsewhere@client.example', { next: '//elsewhere.example' })).codes).toEqual(['BAD_USER_INPUT'])
})

it('where both are allowed the person says which, and is never both', async () => {
  await settings({ signUpAllowed: 'BOTH' })
  expect((await signUp('which@client.example')).refusals).toEqual(['INVALID_VALUE'])
  expect((await signUp('which@client.example', { accessType: 'BOTH' })).codes).toEqual(['BAD_USER_INPUT'])
  const { person } = await signedUp('which@client.example', { accessType: 'COLLABORATOR', company: ' Cèdre ' })
  expect(person).toMatchObject({ accessType: 'COLLABORATOR', companyId: null, signUpCompany: 'Cèdre' })
})

it('a hundred uses of one link at the same moment have one effect, and each a clear answer', async () => {
  const { person, token } = await signedUp('hundred@client.example')
  const uses = await Promise.all(Array.from({ length: 100 }, () => confirm(token)))
  const codes = new Set(uses.flatMap((use) => [...use.codes, ...use.refusals]))
  expect([...codes].filter((code) => !['LINK_NOT_VALID', 'RATE_LIMITED'].includes(code))).toEqual([])
  expect(uses.filter(({ payload }) => payload?.awaitsApproval)).toHaveLength(1)
  expect(uses.filter(({ session }) => session)).toEqual([])
  expect(await byEmail(person.email)).toMatchObject({ status: 'PENDING_APPROVAL', activatedAt: null })
  expect(await happened(person.id)).toEqual(['portalUser.signedUp', 'portalUser.addressConfirmed'])
})

it('a weak password leaves the link as it is', async () => {
  const { token } = await signedUp('weak@client.example')
  expect((await confirm(token, { password: 'short' })).refusals).toEqual(['PASSWORD_TOO_WEAK'])
  expect((await confirm(token)).refusals).toEqual([])
})

it('without approval whoever proves their address is active and signed in', async () => {
  await settings({ signUpApproval: 'BY_DEFAULT' })
  const { person, token } = await signedUp('atonce@client.example')
  const answer = await confirm(token)
  expect(answer.payload).toMatchObject({ awaitsApproval: false, viewer: { id: person.id } })
  expect(answer.session).toMatchObject({ staff: false })
  expect(await byEmail(person.email)).toMatchObject({ status: 'ACTIVE', companyId: null })
})

it('who signed up as what is not allowed any more waits, whatever the setting says', async () => {
  await settings({ signUpAllowed: 'COLLABORATOR', signUpApproval: 'BY_DEFAULT' })
  const { token } = await signedUp('late@client.example')
  await settings({ signUpAllowed: 'CLIENT' })
  expect((await confirm(token)).payload).toMatchObject({ awaitsApproval: true, viewer: null })
})

it('who signs up again before proving the address is what they said last, and only the newest link works', async () => {
  const { person, token } = await signedUp('again@client.example')
  await signUp(person.email.toUpperCase(), { firstName: 'Nadja' })
  expect((await confirm(token)).refusals).toEqual(['LINK_NOT_VALID'])
  const now = await fixture.db.select().from(portalUsers).where(eq(portalUsers.id, person.id))
  expect(now).toMatchObject([{ firstName: 'Nadja', username: person.username, version: 2 }])
  expect((await confirm((await linkOf(person.id))!)).refusals).toEqual([])
})

it('of many sign-ups of one address at once one person comes, and after ten nobody is mailed', async () => {
  await Promise.all(Array.from({ length: 8 }, () => signUp('many@client.example')))
  for (let more = 0; more < 4; more += 1) await signUp('many@client.example')
  const people = await fixture.db.select().from(portalUsers).where(eq(portalUsers.email, 'many@client.example'))
  expect(people).toHaveLength(1)
  expect(await happened(people[0]!.id)).toHaveLength(10)
})

it('an address nobody proved is nobody’s: staff do not see it, it can be given to somebody, and it is forgotten', async () => {
  const { person } = await signedUp('nobodys@client.example')
  for (const filter of [{ search: 'nobodys' }, { statuses: ['UNVERIFIED'] }]) {
    const list = 'query ($filter: PortalUserFilter) { portalUsers(first: 9, filter: $filter) { nodes { id } } }'
    expect((await fixture.run(fixture.admin, list, { filter })).data.portalUsers.nodes).toEqual([])
  }
  const one = 'query ($id: ID!) { portalUser(id: $id) { id } }'
  expect((await fixture.run(fixture.admin, one, { id: person.id })).data.portalUser).toBeNull()
  const given = { firstName: 'Nadia', lastName: 'Saab', username: person.username, email: person.email }
  const invited = await fixture.mutate(fixture.admin, 'invitePortalUsers', {
    people: [{ ...given, accessType: 'CLIENT' }],
  })
  expect(invited.refusals).toEqual([])
  expect(await byEmail(person.email)).toMatchObject({ status: 'INVITED', signedUpAt: null })
  const { person: old } = await signedUp('old@client.example')
  const aWeekAgo = { signedUpAt: sql`now() - interval '8 days'` }
  await fixture.db.update(portalUsers).set(aWeekAgo).where(eq(portalUsers.id, old.id))
  await signUp('new@client.example')
  expect(await byEmail(old.email)).toBeUndefined()
})

it('the same beginning of two addresses makes two usernames', async () => {
  const [one, other] = [await signedUp('saab@one.example'), await signedUp('saab@other.example')]
  expect(one.person.username).toBe('saab')
  expect(other.person.username).toMatch(/^saab\.\d+$/)
  const short = await signedUp('+@one.example')
  expect(short.person.username).toMatch(/^\.\d+$/)
})

it.each(['approveSignUp', 'rejectSignUp'])('%s: the ladder', async (name) => {
  const person = await waiting(`${name.toLowerCase()}@client.example`)
  const { person: unproven } = await signedUp(`${name.toLowerCase()}.unproven@client.example`)
  const active = await fixture.person()
  const input = { portalUserId: person.id, version: person.version }
  expect((await fixture.mutate(null, name, input)).codes).toEqual(['UNAUTHENTICATED'])
  expect((await fixture.mutate(fixture.portal(active), name, input)).codes).toEqual(['FORBIDDEN'])
  expect((await fixture.mutate(fixture.legal, name, input)).codes).toEqual(['FORBIDDEN'])
  const of = (more: object) => fixture.mutate(fixture.admin, name, { ...input, ...more }, 'portalUser { status }')
  expect((await of({ portalUserId: unproven.id, version: 1 })).codes).toEqual(['NOT_FOUND'])
  expect((await of({ portalUserId: active.id, version: 1 })).codes).toEqual(['BAD_USER_INPUT'])
  const stale = await of({ version: person.version - 1 })
  expect([stale.refusals, stale.payload.portalUser.status]).toEqual([['CONFLICT'], 'PENDING_APPROVAL'])
  const again = name === 'approveSignUp' ? { companyId: active.id } : { reason: 'x'.repeat(501) }
  expect((await of(again)).refusals).toEqual([name === 'approveSignUp' ? 'COMPANY_NOT_FOUND' : 'INVALID_VALUE'])
  expect(await byEmail(person.email)).toEqual(person)
  const keyed = { clientKey: 'once' }
  const [first, second] = [await of(keyed), await of(keyed)]
  expect(first.refusals).toEqual([])
  expect(second.payload).toEqual(first.payload)
})

it('who is let in is active, of the company that was given, and signs in', async () => {
  const person = await waiting('letin@client.example')
  const companyId = fixture.ids.cedre
  const input = { portalUserId: person.id, version: person.version, companyId }
  expect((await fixture.mutate(fixture.admin, 'approveSignUp', input)).refusals).toEqual([])
  expect(await byEmail(person.email)).toMatchObject({ status: 'ACTIVE', companyId })
  expect((await happened(person.id)).slice(2)).toEqual(['portalUser.signUpApproved', 'portalUser.moved'])
  expect((await fixture.mutate(stranger(), 'signIn', { login: person.email, password })).refusals).toEqual([])
})

it('who was refused can be let in later, and cannot sign in before', async () => {
  const { id, email, version } = await waiting('refused@client.example')
  const reason = 'We do not act for you.'
  const refuse = { portalUserId: id, version, reason }
  expect((await fixture.mutate(fixture.admin, 'rejectSignUp', refuse)).refusals).toEqual([])
  expect(await fixture.db.select().from(events).where(eq(events.subjectId, id))).toContainEqual(
    expect.objectContaining({ type: 'portalUser.signUpRejected', payload: { reason } }),
  )
  const enter = () => fixture.mutate(stranger(), 'signIn', { login: email, password })
  expect((await enter()).refusals).toEqual(['SIGN_IN_FAILED'])
  const admit = { portalUserId: id, version: version + 1 }
  expect((await fixture.mutate(fixture.admin, 'approveSignUp', admit)).refusals).toEqual([])
  expect((await enter()).refusals).toEqual([])
})

it('of an approval and a refusal at the same moment one holds', async () => {
  const { id, email, version } = await waiting('both@client.example')
  const input = { portalUserId: id, version }
  const both = await Promise.all(
    ['approveSignUp', 'rejectSignUp'].map((name) => fixture.mutate(fixture.admin, name, input)),
  )
  expect(both.map(({ refusals }) => refusals.length).sort()).toEqual([0, 1])
  expect(['ACTIVE', 'REJECTED']).toContain((await byEmail(email))!.status)
  expect(await happened(id)).toHaveLength(3)
})
