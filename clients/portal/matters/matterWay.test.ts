import { describe, expect, it } from 'vitest'
import { type MatterStep, matterWay } from './matterWay.ts'

const step = (id: string, order: number, rest: Partial<MatterStep> = {}): MatterStep => ({
  id,
  order,
  label: id,
  category: 'IN_PROGRESS',
  waitsFor: 'LEGAL',
  ...rest,
})

const received = step('received', 1, { category: 'OPEN' })
const review = step('review', 2)
const question = step('question', 3, { waitsFor: 'CLIENT' })
const progress = step('progress', 4)
const done = step('done', 5, { category: 'DONE', waitsFor: 'NOBODY' })
const cancelled = step('cancelled', 6, { category: 'CANCELLED', waitsFor: 'NOBODY' })
const statuses = [done, received, review, question, progress, cancelled]

describe('the way of a matter', () => {
  it('leads through the statuses in order, without the detour and without giving up', () => {
    expect(matterWay({ statuses, status: review })).toEqual({
      steps: [received, review, progress, done],
      current: 1,
      next: progress,
      detour: false,
    })
  })

  it('returns to the step it left when the client has answered', () => {
    expect(matterWay({ statuses, status: question })).toMatchObject({ current: 1, next: review, detour: true })
  })

  it('ends when it is done', () => {
    expect(matterWay({ statuses, status: done })).toMatchObject({ current: 3, next: null })
  })

  it('has no current step once it was given up', () => {
    expect(matterWay({ statuses, status: cancelled })).toMatchObject({ current: null, next: null })
  })
})
