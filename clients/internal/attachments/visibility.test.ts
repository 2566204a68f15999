import { describe, expect, it } from 'vitest'
import type { StaffFile, StaffFolder } from './staffFiles.ts'
import { decisionOf, inherited, seenWhen } from './visibility.ts'

const folder = (id: string, parentId: string | null, portalVisible: boolean | null) =>
  ({ id, name: id, parentId, portalVisible, shownToClient: null }) as StaffFolder
const file = (patch: Partial<StaffFile>) =>
  ({ id: 'f', folderId: null, source: 'STAFF', portalVisible: null, recalledAt: null, ...patch }) as StaffFile

const flags = [true, false, null]
const internalNoteFileIds = new Set(['internal'])

describe('decisionOf', () => {
  const combinations = flags.flatMap((own) =>
    flags.flatMap((inner) => flags.flatMap((outer) => [true, false].map((record) => ({ own, inner, outer, record })))),
  )

  it.each(combinations)('own $own, folder $inner in $outer, record $record', ({ own, inner, outer, record }) => {
    const folders = [folder('outer', null, outer), folder('inner', 'outer', inner)]
    const input = { folders, attachmentsVisible: record, internalNoteFileIds }
    const decision = decisionOf(input, file({ folderId: 'inner', portalVisible: own }))
    expect(decision.visible).toBe(own ?? inner ?? outer ?? record)
    const origin = own !== null ? 'OWN' : inner !== null || outer !== null ? 'FOLDER' : 'RECORD'
    expect(decision.origin).toBe(origin)
    if (decision.origin === 'FOLDER') expect(decision.folder.id).toBe(inner !== null ? 'inner' : 'outer')
  })

  const nothing = { folders: [], attachmentsVisible: true, internalNoteFileIds }

  it('never opens a file of an internal note, whatever its switch', () => {
    expect(decisionOf(nothing, file({ id: 'internal', source: 'NOTE', portalVisible: true })).visible).toBe(false)
  })

  it('opens a file of a client note unless it is hidden by hand', () => {
    const closed = { ...nothing, attachmentsVisible: false }
    expect(decisionOf(closed, file({ source: 'NOTE' }))).toEqual({ visible: true, origin: 'NOTE' })
    expect(decisionOf(closed, file({ source: 'NOTE', portalVisible: false })).visible).toBe(false)
  })

  it('never opens what was recalled', () => {
    expect(decisionOf(nothing, file({ portalVisible: true, recalledAt: '2026-06-01T00:00:00.000Z' })).visible).toBe(
      false,
    )
  })
})

it('inherits from the record at the top', () => {
  expect(inherited({ folders: [], attachmentsVisible: true }, null)).toEqual({ visible: true, origin: 'RECORD' })
})

it('draws a line only where somebody outside can or will see it', () => {
  expect(seenWhen(true, { visible: true, attachmentsVisible: false })).toBe('visible')
  expect(seenWhen(true, { visible: false, attachmentsVisible: false })).toBe('stored')
  expect(seenWhen(true, null)).toBe('stored')
  expect(seenWhen(false, { visible: true, attachmentsVisible: true })).toBe('hidden')
})
