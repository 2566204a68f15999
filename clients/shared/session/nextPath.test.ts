import { describe, expect, it } from 'vitest'
import { nextPath } from './nextPath.ts'

describe('nextPath', () => {
  it('keeps a path inside the application with its search and hash', () => {
    expect(nextPath('/contracts/1?tab=people#top')).toBe('/contracts/1?tab=people#top')
  })

  it.each(['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)', '', undefined, 7])(
    'sends %s home',
    (next) => {
      expect(nextPath(next)).toBe('/')
    },
  )

  it('does not lead back to the sign-in page', () => {
    expect(nextPath('/sign-in?next=/contracts')).toBe('/')
  })
})
