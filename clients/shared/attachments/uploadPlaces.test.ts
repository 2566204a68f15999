import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { DeviceStorage } from '../testing/deviceStorage.ts'

const target = { endpoint: '/app/files/uploads', record: 'contract', recordId: 'lease' } as const
const begun = (text: string) => new File([text], 'Recording.txt', { lastModified: 1_000 })

beforeEach(() => {
  vi.resetModules()
  vi.stubGlobal('localStorage', new DeviceStorage())
})
afterEach(() => vi.unstubAllGlobals())

/** A page that was read for somebody. */
async function pageOf(person: string) {
  vi.resetModules()
  const { setReadFor } = await import('../graph/readFor.ts')
  setReadFor(person)
  return import('./uploadPlaces.ts')
}

/** Keeps where a file stands on the server, as tus does. */
const keep = (place: string | null, name: string) =>
  localStorage.setItem(
    `tus::${place}::1`,
    JSON.stringify({ size: 4, metadata: { name }, creationTime: `${new Date()}`, uploadUrl: null }),
  )

it('a file of the same name, size and date but other bytes does not go on where the first stopped', async () => {
  const { placeOf } = await pageOf('rima')
  expect(await placeOf(begun('aaaa'), target)).toBe(await placeOf(begun('aaaa'), target))
  expect(await placeOf(begun('aaab'), target)).not.toBe(await placeOf(begun('aaaa'), target))
})

it('what somebody began is not told to the next person on the device, nor of another record', async () => {
  const rimas = await pageOf('rima')
  keep(await rimas.placeOf(begun('aaaa'), target), 'Recording.txt')
  expect(await rimas.brokenOffUploads(target)).toMatchObject([{ name: 'Recording.txt' }])
  expect(await rimas.brokenOffUploads({ ...target, recordId: 'other' })).toEqual([])
  const karims = await pageOf('karim')
  expect(await karims.brokenOffUploads(target)).toEqual([])
})

it('where nobody can tell what a file holds, or it cannot be read, nothing goes on', async () => {
  const { placeOf } = await pageOf('rima')
  vi.stubGlobal('crypto', {})
  expect(await placeOf(begun('aaaa'), target)).toBeNull()
})
