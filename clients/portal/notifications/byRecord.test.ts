import { expect, it } from 'vitest'
import { byRecord } from './byRecord.ts'

const told = (id: string, to: string, occurredAt: string) => ({ id, about: { to }, occurredAt })

it('a record stands once, where its newest entry stands, with all that was told of it', () => {
  const entries = [
    told('e4', '/contracts/1', '2026-11-28'),
    told('e3', '/matters/2', '2026-11-27'),
    told('e2', '/contracts/1', '2026-11-26'),
    told('e1', '/contracts/1', '2026-09-01'),
  ]
  const found = byRecord(entries).map(({ newest, entries: all }) => [newest.id, all.map(({ id }) => id)])
  expect(found).toEqual([
    ['e4', ['e4', 'e2', 'e1']],
    ['e3', ['e3']],
  ])
  expect(byRecord([])).toEqual([])
})
