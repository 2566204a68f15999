import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { identityFixture } from '../fixtures.ts'
import { firm, sessions, setUpLinks, staffUsers } from '../tables.ts'
import { issueSetUpLink } from './firm.ts'

let fixture: Awaited<ReturnType<typeof identityFixture>>
beforeAll(async () => {
  fixture = await identityFixture()
})
afterAll(() => fixture.stop())

/** Sets an empty deployment up; answers with the refusals and the firm anybody reads then. */
async function setUp({ currency, timeZone }: { currency?: string; timeZone?: string } = {}) {
  await fixture.db.delete(firm)
  const token = await issueSetUpLink(fixture.db)
  const answer = await use(token!, { currency, timeZone })
  const read = await fixture.run(null, '{ firm { ready currency timeZone } }')
  return { refusals: answer.data.setUpFirm.userErrors, firm: read.data.firm }
}

const use = (token: string, more: { currency?: string; timeZone?: string } = {}) => {
  const person = { displayName: 'Nadine Khoury', email: `${token}@firm.example`, password: 'a long enough word' }
  const input = { token, firmName: 'Khoury Delacroix', locale: 'EN', ...more, ...person }
  return fixture.run(
    null,
    'mutation ($input: SetUpFirmInput!) { setUpFirm(input: $input) { userErrors { code field } } }',
    { input },
  )
}

it('a firm proposes the currency it was set up with, dollars when none was said', async () => {
  expect(await setUp({ currency: 'KWD' })).toMatchObject({ refusals: [], firm: { ready: true, currency: 'KWD' } })
  expect(await setUp()).toMatchObject({ refusals: [], firm: { ready: true, currency: 'USD' } })
})

it('a currency that is none is refused at its field, and nothing is set up', async () => {
  expect(await setUp({ currency: 'ZZZ' })).toEqual({
    refusals: [{ code: 'INVALID_VALUE', field: ['currency'] }],
    firm: { ready: false, currency: 'USD', timeZone: 'UTC' },
  })
})

it('a firm has the days of its time zone, those of UTC when none was said, and of none that is none', async () => {
  expect((await setUp({ timeZone: 'Asia/Beirut' })).firm).toMatchObject({ ready: true, timeZone: 'Asia/Beirut' })
  expect((await setUp()).firm).toMatchObject({ ready: true, timeZone: 'UTC' })
  for (const timeZone of ['Beirut', '+03:00', "UTC'; drop"]) {
    expect(await setUp({ timeZone })).toMatchObject({
      refusals: [{ code: 'INVALID_VALUE', field: ['timeZone'] }],
      firm: { ready: false },
    })
  }
})

it('of many uses of all links at the same moment exactly one has an effect, however long that takes', async () => {
  await fixture.db.delete(firm)
  const links = [await issueSetUpLink(fixture.db), await issueSetUpLink(fixture.db)]
  const admins = () => fixture.db.select().from(staffUsers).where(sql`${staffUsers.role} = 'ADMIN'`)
  const before = (await admins()).length
  // Whoever is first waits to name the firm, then to begin a session: each for less than locks are waited for, both for more.
  const free = [
    await fixture.hold(sql`lock table ${firm} in share mode`, 700),
    await fixture.hold(sql`lock table ${sessions} in share mode`, 1_400),
  ]
  const answers = await Promise.all(Array.from({ length: 10 }, (_, index) => use(links[index % 2]!)))
  await Promise.all(free.map(({ freed }) => freed))
  expect(answers.flatMap(({ codes }) => codes)).toEqual([])
  const refused = answers.flatMap(({ data }) => data.setUpFirm.userErrors.map(({ code }: { code: string }) => code))
  expect(refused).toEqual(Array(9).fill('LINK_NOT_VALID'))
  expect(await admins()).toHaveLength(before + 1)
  expect(await fixture.db.select().from(setUpLinks)).toEqual([])
})
