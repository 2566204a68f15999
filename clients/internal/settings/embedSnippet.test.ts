import { expect, it } from 'vitest'
import { embedSnippet } from './embedSnippet.ts'

const colours = { action: '#7a6d00', onAction: '#ffffff' }
const href = 'https://portal.firm.example/portal/?a=1&b=2'

it('is one link to the portal, with its look in it', () => {
  expect(embedSnippet({ href, words: 'Client portal', look: 'link', colours })).toBe(
    '<a href="https://portal.firm.example/portal/?a=1&amp;b=2">Client portal</a>',
  )
  expect(embedSnippet({ href, words: 'Client portal', look: 'button', colours })).toMatch(
    /^<a href="[^"]+" style="display:inline-block;[^"<>]*border-radius:4px;background:#7a6d00;color:#ffffff;[^"<>]*">Client portal<\/a>$/,
  )
})

it('holds no markup of its words', () => {
  const words = '"><script>alert(1)</script>&'
  expect(embedSnippet({ href, words, look: 'link', colours })).toContain(
    '>&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;</a>',
  )
})
