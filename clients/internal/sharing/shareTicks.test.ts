import { expect, it } from 'vitest'
import type { StaffFile } from '../attachments/staffFiles.ts'
import type { StaffMilestone } from '../milestones/staffMilestone.ts'
import { hiddenByHand, holdsAny, tickedChanges, tickedSo, untickedCount } from './shareTicks.ts'
import type { ShareContents } from './useShareContents.ts'

const file = (id: string, portalVisible: boolean | null) =>
  ({ id, portalVisible, folderId: null, source: 'STAFF', recalledAt: null }) as StaffFile
const contents = {
  files: {
    files: [file('plain', null), file('shown', true), file('hidden', false), file('internal', null)],
    folders: [],
    internalNoteFileIds: new Set(['internal']),
  },
  milestones: [
    { id: 'm1', portalVisible: true } as StaffMilestone,
    { id: 'm2', portalVisible: false } as StaffMilestone,
  ],
} as unknown as ShareContents

it('sends nothing where nothing was ticked', () => {
  const input = { contents, attachmentsVisible: true, ticks: new Map() }
  expect(tickedChanges(input)).toEqual({ files: { show: [], hide: [] }, milestones: { show: [], hide: [] } })
  expect(untickedCount(input)).toBe(2)
  expect(holdsAny(tickedChanges(input))).toBe(false)
})

it('changes nothing where a tick says what is so anyway', () => {
  const ticks = new Map([
    ['plain', true],
    ['hidden', false],
  ])
  expect(holdsAny(tickedChanges({ contents, attachmentsVisible: true, ticks }))).toBe(false)
  expect(holdsAny(tickedChanges({ contents, attachmentsVisible: true, ticks: new Map([['m2', true]]) }))).toBe(true)
})

it('keeps no tick that says what stands there anyway, of files and milestones', () => {
  const input = { contents, attachmentsVisible: true, ticks: new Map() }
  const off = tickedSo(input, { ids: ['plain', 'm1'], ticked: false })
  expect([...off]).toEqual([
    ['plain', false],
    ['m1', false],
  ])
  expect([...tickedSo({ ...input, ticks: off }, { ids: ['plain', 'm1'], ticked: true })]).toEqual([])
  expect([...tickedSo(input, { ids: ['hidden', 'm2'], ticked: false })]).toEqual([])
  expect([...tickedSo({ ...input, attachmentsVisible: false }, { ids: ['plain'], ticked: true })]).toEqual([
    ['plain', true],
  ])
})

it('hides what was unticked and shows what was ticked', () => {
  const ticks = new Map([
    ['plain', false],
    ['hidden', true],
    ['m1', false],
    ['m2', true],
  ])
  expect(tickedChanges({ contents, attachmentsVisible: true, ticks })).toEqual({
    files: { show: ['hidden'], hide: ['plain'] },
    milestones: { show: ['m2'], hide: ['m1'] },
  })
})

it('shows one by one where the switch is off', () => {
  const input = { contents, attachmentsVisible: false, ticks: new Map([['plain', true]]) }
  expect(tickedChanges(input).files).toEqual({ show: ['plain'], hide: [] })
})

it('knows what was hidden by hand', () => {
  expect(hiddenByHand(contents).map(({ id }) => id)).toEqual(['hidden'])
})
