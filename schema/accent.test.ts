import { expect, it } from 'vitest'
import { accentOf, contrast, isColour, isSeenGreen, ownAccent } from './accent.ts'

/** Six steps of red, green and blue. */
const steps = ['00', '33', '66', '99', 'cc', 'ff']
const colours = steps.flatMap((red) => steps.flatMap((green) => steps.map((blue) => `#${red}${green}${blue}`)))
const grounds = { light: ['#ffffff', '#f4f2ed', '#edf1f7'], dark: ['#141311', '#1b1a17', '#24221e', '#212936'] }

it('contrast is that of WCAG', () => {
  expect(contrast('#ffffff', '#000000')).toBe(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  expect(contrast('#ffe600', '#ffffff')).toBeLessThan(1.3)
})

it.each(['light', 'dark'] as const)(
  'of every colour the %s shades can be read on every ground, and what is on them',
  (scheme) => {
    const least = colours.map((colour) => {
      const accent = accentOf(colour)
      const { action, hover, onAction, soft } = accent[scheme]
      expect([action, hover, onAction, soft].every(isColour)).toBe(true)
      const onGrounds = [...grounds[scheme], soft].map((ground) => contrast(action, ground))
      const ours = [contrast(action, onAction), contrast(hover, onAction), contrast(colour, accent.onColour)]
      return { colour, ratio: Math.min(...onGrounds, ...ours) }
    })
    expect(least.filter(({ ratio }) => ratio < 4.5)).toEqual([])
  },
)

it('a colour that can be read stays as it is', () => {
  expect(accentOf('#234470').light.action).toBe('#234470')
  expect(accentOf('#ffe600').dark.action).toBe('#ffe600')
  for (const scheme of ['light', 'dark'] as const) {
    for (const ground of grounds[scheme]) {
      expect(contrast(ownAccent[scheme].action, ground)).toBeGreaterThanOrEqual(4.5)
    }
  }
})

it('greens are the client’s; blues, teals, olives, greys and near blacks are not', () => {
  const greens = ['#22804a', '#5fb07c', '#00ff00', '#18693b', '#2e8b57', '#3cb371']
  expect(greens.filter((each) => !isSeenGreen(each))).toEqual([])
  const others = ['#234470', '#0f766e', '#808000', '#ffffff', '#000000', '#141b16', '#8b0000', '#00b3a4']
  expect(others.filter(isSeenGreen)).toEqual([])
})

it('a colour is six digits after #', () => {
  expect(['#a1b2c3', '#ABCDEF'].every(isColour)).toBe(true)
  expect(['a1b2c3', '#fff', '#12345g', '#1234567', 'red', '#a1b2c3;', ''].some(isColour)).toBe(false)
})
