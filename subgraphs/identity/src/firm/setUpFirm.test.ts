import { afterAll, beforeAll, expect, it } from 'vitest'
import { identityFixture } from '../fixtures.ts'
import { firm } from '../tables.ts'
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
  const person = { displayName: 'Nadine Khoury', email: `${token}@firm.example`, password: 'a long enough word' }
  const input = { token, firmName: 'Khoury Delacroix', locale: 'EN', currency, timeZone, ...person }
  const { data } = await fixture.run(
    null,
    'mutation ($input: SetUpFirmInput!) { setUpFirm(input: $input) { userErrors { code field } } }',
    { input },
  )
  const read = await fixture.run(null, '{ firm { ready currency timeZone } }')
  return { refusals: data.setUpFirm.userErrors, firm: read.data.firm }
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
