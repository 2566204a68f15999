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
async function setUp(currency?: string) {
  await fixture.db.delete(firm)
  const token = await issueSetUpLink(fixture.db)
  const person = { displayName: 'Nadine Khoury', email: `${token}@firm.example`, password: 'a long enough word' }
  const input = { token, firmName: 'Khoury Delacroix', locale: 'EN', currency, ...person }
  const { data } = await fixture.run(
    null,
    'mutation ($input: SetUpFirmInput!) { setUpFirm(input: $input) { userErrors { code field } } }',
    { input },
  )
  const read = await fixture.run(null, '{ firm { ready currency } }')
  return { refusals: data.setUpFirm.userErrors, firm: read.data.firm }
}

it('a firm proposes the currency it was set up with, dollars when none was said', async () => {
  expect(await setUp('KWD')).toEqual({ refusals: [], firm: { ready: true, currency: 'KWD' } })
  expect(await setUp()).toEqual({ refusals: [], firm: { ready: true, currency: 'USD' } })
})

it('a currency that is none is refused at its field, and nothing is set up', async () => {
  expect(await setUp('ZZZ')).toEqual({
    refusals: [{ code: 'INVALID_VALUE', field: ['currency'] }],
    firm: { ready: false, currency: 'USD' },
  })
})
