import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root, sources } from './imports.ts'

const room = 'subgraphs/kernel/graph/abilities.ts'
const asksForKind = /\b(viewer|seer)[!?]?\.?\.(kind|role|accessType) ?[!=]==/

it('one room alone asks whether a viewer is of the legal team or of the portal: it grants the abilities', () => {
  expect(asksForKind.test(readFileSync(join(root, room), 'utf8'))).toBe(true)
  const asking = sources
    .filter((file) => !file.startsWith('clients/') && file !== room)
    .filter((file) => asksForKind.test(readFileSync(join(root, file), 'utf8')))
  expect(asking).toEqual([])
})
