import { afterEach, expect, it, vi } from 'vitest'
import { contentOf } from './contentOf.ts'

afterEach(() => vi.unstubAllGlobals())

const bytes = new Uint8Array(9_000_000).fill(7)
const file = (changedAt?: number) => {
  const own = bytes.slice()
  if (changedAt !== undefined) own[changedAt] = 8
  return new File([own], 'Recording.txt', { lastModified: 1_000 })
}

it.each([0, 4_194_303, 4_194_304, 8_999_999])('a file that differs in the byte at %i is another one', async (at) => {
  expect(await contentOf(file(at))).not.toBe(await contentOf(file()))
})

it('the same bytes are the same file, whatever its name and date', async () => {
  expect(await contentOf(new File([bytes], 'Copy.txt'))).toBe(await contentOf(file()))
})

it('pieces in another order are another file', async () => {
  const [first, second] = [new Uint8Array(4_194_304).fill(1), new Uint8Array(4_194_304).fill(2)]
  expect(await contentOf(new Blob([first, second]))).not.toBe(await contentOf(new Blob([second, first])))
})

it('off HTTPS nothing is known of it', async () => {
  vi.stubGlobal('crypto', {})
  expect(await contentOf(file())).toBeNull()
})
