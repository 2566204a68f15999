import { createHash } from 'node:crypto'
import { samplePng } from '@parvis/files/testing/samplePng.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { identityFixture } from '../fixtures.ts'
import { events, firm, firmLogos } from '../tables.ts'

let fixture: Awaited<ReturnType<typeof identityFixture>>
beforeEach(async () => {
  fixture = await identityFixture()
})
afterEach(() => fixture.stop())

const fields =
  'name address locale currency timeZone version logo { url width height } accent { colour onColour light { action } }'
const before = {
  name: 'Khoury Delacroix',
  address: null,
  locale: 'FR',
  currency: 'USD',
  timeZone: 'UTC',
  version: 1,
  logo: null,
  accent: null,
}
const update = (input: Record<string, unknown>, viewer: Viewer = fixture.admin) =>
  fixture.mutate(viewer, 'updateFirm', { version: 1, ...input }, `firm { ${fields} }`)
const present = async () => (await fixture.run(null, `{ firm { ${fields} } }`)).data.firm
const happened = () => fixture.db.select().from(events)
const upload = (bytes: Buffer, { name = 'logo.png', personId = fixture.ids.nadine } = {}) =>
  fixture.files.upload({ personId, name, bytes, purpose: { for: 'firm' } })

describe('refusals', () => {
  it('only an ADMIN changes it, and nothing happened when somebody else tried', async () => {
    const client = fixture.portal(await fixture.person())
    expect((await update({ name: 'Mine' }, fixture.legal)).codes).toEqual(['FORBIDDEN'])
    expect((await update({ name: 'Mine' }, client)).codes).toEqual(['FORBIDDEN'])
    const mayUpload = (viewer: Viewer) => fixture.subgraph.internal.mayUploadLogo({ viewer })
    expect(await Promise.all([fixture.admin, fixture.legal, client].map(mayUpload))).toEqual([true, false, false])
    expect(await present()).toEqual(before)
    expect(await happened()).toEqual([])
  })

  it.each([
    ['name', ' '],
    ['name', 'x'.repeat(201)],
    ['address', 'x'.repeat(301)],
    ['currency', 'ZZZ'],
    ['timeZone', 'Beirut'],
    ['accent', 'blue'],
    ['accent', '#fff'],
    ['accent', '#234470;background:url(//elsewhere.example)'],
  ])('%s cannot be %j', async (field, value) => {
    const { payload } = await update({ name: 'Another', [field]: value })
    expect(payload.userErrors).toMatchObject([{ code: 'INVALID_VALUE', field: [field] }])
    expect(await present()).toEqual(before)
    expect(await happened()).toEqual([])
  })

  it.each(['name', 'locale', 'currency', 'timeZone'])('%s cannot be cleared', async (field) => {
    expect((await update({ [field]: null })).codes).toEqual(['BAD_USER_INPUT'])
  })

  it('a green is refused: it would be taken for what the client can see', async () => {
    const { payload } = await update({ accent: '#22804A' })
    expect(payload.userErrors).toMatchObject([{ code: 'ACCENT_NOT_ALLOWED', field: ['accent'] }])
    expect(await present()).toEqual(before)
  })

  it('of two ADMINs who change it at the same moment one wins, the other gets CONFLICT and the present firm', async () => {
    const answers = await Promise.all([update({ name: 'One' }), update({ currency: 'LBP' })])
    expect(answers.flatMap(({ refusals }) => refusals)).toEqual(['CONFLICT'])
    expect(answers.find(({ refusals }) => refusals.length)!.payload.firm).toEqual(await present())
    expect(await happened()).toHaveLength(1)
  })

  it.each([
    ['a drawing called a picture', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), {}],
    ['a picture that is too large', samplePng({ width: 1_025 }), {}],
    ['a picture of too many bytes', Buffer.concat([samplePng(), Buffer.alloc(300_000)]), {}],
    ['a document', Buffer.from('%PDF-1.7\n%%EOF'), { name: 'logo.pdf' }],
  ])('%s is no logo, and nothing else is changed with it', async (_, bytes, more) => {
    const logoUploadId = await upload(bytes, more)
    const { payload } = await update({ name: 'Another', logoUploadId })
    expect(payload.userErrors).toMatchObject([{ code: 'LOGO_REFUSED', field: ['logoUploadId'] }])
    expect(await present()).toEqual(before)
    expect(await happened()).toEqual([])
  })

  it('an upload of somebody else, of another purpose or unknown is not found', async () => {
    const others = await upload(samplePng(), { personId: fixture.ids.antoine })
    const forRecord = { personId: fixture.ids.nadine, name: 'a.png', bytes: samplePng() }
    const ofRecord = await fixture.files.upload({ ...forRecord, purpose: { for: 'contract', recordId: 'lease' } })
    for (const logoUploadId of [others, ofRecord, 'unknown']) {
      const { payload } = await update({ logoUploadId })
      expect(payload.userErrors).toMatchObject([{ code: 'UPLOAD_NOT_FOUND', field: ['logoUploadId'] }])
    }
  })
})

it('changes what is said and leaves the rest; each change says from what to what', async () => {
  const { payload } = await update({ name: ' Khoury & Partners\u200e ', address: '14 rue Monnot', accent: '#FFE600' })
  expect(payload.firm).toEqual({
    ...before,
    name: 'Khoury & Partners',
    address: '14 rue Monnot',
    accent: { colour: '#ffe600', onColour: '#1c1a17', light: { action: expect.stringMatching(/^#[0-9a-f]{6}$/) } },
    version: 2,
  })
  expect(await present()).toEqual(payload.firm)
  await update({ version: 2, accent: null, address: '', timeZone: 'Asia/Beirut', locale: 'AR', currency: 'LBP' })
  expect(await present()).toEqual({
    ...before,
    name: 'Khoury & Partners',
    timeZone: 'Asia/Beirut',
    locale: 'AR',
    currency: 'LBP',
    version: 3,
  })
  const [one, two] = await happened()
  expect(one).toMatchObject({
    type: 'firm.changed',
    actorId: fixture.ids.nadine,
    payload: {
      from: { name: 'Khoury Delacroix', address: null, accent: null },
      to: { name: 'Khoury & Partners', address: '14 rue Monnot', accent: '#ffe600' },
    },
  })
  const [row] = await fixture.db.select().from(firm)
  expect([one!.subjectId, two!.previousHash, row!.chainHead]).toEqual([row!.id, one!.hash, two!.hash])
})

it('nothing to change is no change, and the same client key twice has one effect (R62)', async () => {
  expect((await update({ name: 'Khoury Delacroix', accent: null, logoUploadId: null })).payload.firm).toEqual(before)
  expect(await happened()).toEqual([])
  const input = { name: 'Once', clientKey: 'a' }
  const answers = [await update(input), await update(input)]
  expect(answers[1]!.payload).toEqual(answers[0]!.payload)
  expect(await happened()).toHaveLength(1)
})

it('a logo is the uploaded picture and nothing else of the upload; another takes its place, null takes it away', async () => {
  const png = samplePng({ colour: '8b0000' })
  const sha256 = createHash('sha256').update(png).digest('hex')
  const logoUploadId = await upload(Buffer.concat([png, Buffer.from('<script>')]))
  const { payload } = await update({ logoUploadId })
  expect(payload.firm.logo).toEqual({ url: `/firm/logo/${sha256}.png`, width: 64, height: 32 })
  expect(await fixture.files.kept()).toEqual([])
  const logo = { png: png.toString('base64'), width: 64, height: 32 }
  const read = (sha: string | null) => fixture.subgraph.internal.firmLogo({ sha256: sha })
  expect([await read(null), await read(sha256), await read('0'.repeat(64))]).toEqual([logo, logo, null])
  // What was used is used up.
  expect((await update({ version: 2, logoUploadId })).refusals).toEqual(['UPLOAD_NOT_FOUND'])
  const other = await update({ version: 2, logoUploadId: await upload(samplePng({ width: 200 })) })
  expect(other.payload.firm).toMatchObject({ version: 3, logo: { width: 200 } })
  expect(await read(sha256)).toBeNull()
  expect((await update({ version: 3, logoUploadId: null })).payload.firm.logo).toBeNull()
  expect(await fixture.db.select().from(firmLogos)).toEqual([])
  expect((await happened()).map(({ payload }) => payload)).toEqual([
    { from: { logo: null }, to: { logo: sha256 } },
    { from: { logo: sha256 }, to: { logo: expect.stringMatching(/^[0-9a-f]{64}$/) } },
    { from: { logo: expect.stringMatching(/^[0-9a-f]{64}$/) }, to: { logo: null } },
  ])
})
