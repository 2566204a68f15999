import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contractsFixture } from '../fixtures.ts'
import { contracts, events } from '../tables.ts'

let fixture: Awaited<ReturnType<typeof contractsFixture>>
beforeAll(async () => {
  fixture = await contractsFixture()
})
afterAll(() => fixture.stop())

const readValue = async ({ id }: { id: string }) =>
  (await fixture.run(fixture.admin, 'query ($id: ID!) { contract(id: $id) { value currency } }', { id })).data.contract

const refused = (input: Record<string, unknown>) =>
  fixture
    .mutate(fixture.admin, 'createContract', { name: 'Supply', typeId: fixture.typeId, ...input })
    .then(({ payload }) => payload!.userErrors.map(({ code, field }) => [code, field]))

it.each([
  ['12.5', 'KWD', '12.500'],
  ['0.125', 'JOD', '0.125'],
  ['1240000', 'USD', '1240000.00'],
  ['1240000', 'JPY', '1240000'],
  ['9999999999999999.9999', 'CLF', '9999999999999999.9999'],
])('a value of %s %s is kept and answered as %s', async (value, currency, kept) => {
  expect(await readValue(await fixture.create({ value, currency }))).toMatchObject({ value: kept, currency })
})

describe('a value is refused at its field', () => {
  it.each([
    ['without a currency', { value: '1' }, 'CURRENCY_REQUIRED', 'currency'],
    ['in a currency that is none', { value: '1', currency: 'ZZZ' }, 'INVALID_VALUE', 'currency'],
    ['with a third decimal of dollars', { value: '12.505', currency: 'USD' }, 'TOO_MANY_DECIMALS', 'value'],
    ['with a fourth decimal of dinars', { value: '0.1255', currency: 'KWD' }, 'TOO_MANY_DECIMALS', 'value'],
    ['with a part of a yen', { value: '0.5', currency: 'JPY' }, 'TOO_MANY_DECIMALS', 'value'],
    ['below zero', { value: '-1', currency: 'USD' }, 'INVALID_VALUE', 'value'],
  ])('%s', async (_title, input, code, field) => {
    expect(await refused(input)).toEqual([[code, [field]]])
  })
})

describe('on a contract that has a value', () => {
  it('another currency has to have its decimals, and no currency is none', async () => {
    const contract = await fixture.create({ value: '100.50', currency: 'USD' })
    expect((await fixture.edit(contract, { currency: 'JPY' })).refusals).toEqual(['TOO_MANY_DECIMALS'])
    expect((await fixture.edit(contract, { currency: null })).refusals).toEqual(['CURRENCY_REQUIRED'])
    expect((await fixture.edit(contract, { value: '7.125' })).refusals).toEqual(['TOO_MANY_DECIMALS'])
    expect(await readValue(contract)).toMatchObject({ value: '100.50', currency: 'USD' })
    await fixture.edit(contract, { currency: 'KWD' })
    expect(await readValue(contract)).toMatchObject({ value: '100.500', currency: 'KWD' })
  })

  it('what was stored before stays as it is, and saying it again changes nothing', async () => {
    const contract = await fixture.create()
    const stored = { value: '100.50', currency: 'JPY' }
    await fixture.db.update(contracts).set(stored).where(eq(contracts.id, contract.id))
    const { record } = await fixture.edit(contract, { name: 'Other', value: '100.5', currency: 'JPY' })
    expect(await readValue(contract)).toMatchObject(stored)
    const [, edited] = await fixture.db
      .select()
      .from(events)
      .where(eq(events.subjectId, contract.id))
      .orderBy(events.id)
    expect(edited!.payload).toEqual({ fields: ['name'] })
    expect((await fixture.edit(record!, { value: '100.6' })).refusals).toEqual(['TOO_MANY_DECIMALS'])
  })
})
