import { expect, it } from 'vitest'
import { embedSnippet } from './embedSnippet.ts'

const href = 'https://portal.firm.example/portal/?a=1&b=2'

it('is one link to the portal, with its look in it', () => {
  expect(embedSnippet({ href, words: 'Client portal', look: 'link' })).toBe(
    '<a href="https://portal.firm.example/portal/?a=1&amp;b=2">Client portal</a>',
  )
  expect(embedSnippet({ href, words: 'Client portal', look: 'button' })).toMatch(
    /^<a href="[^"]+" style="display:inline-block;[^"<>]*border-radius:4px[^"<>]*">Client portal<\/a>$/,
  )
})

it('holds no markup of its words', () => {
  const words = '"><script>alert(1)</script>&'
  expect(embedSnippet({ href, words, look: 'link' })).toContain(
    '>&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;</a>',
  )
})
