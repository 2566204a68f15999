import { expect, it } from 'vitest'
import { drawnSize, isPaleOnWhite } from './drawLogo.ts'

it('a picture is drawn into its place and never larger than it came, a drawing as large as there is place', () => {
  const photo = { isDrawing: false }
  expect(drawnSize({ width: 4000, height: 3000 }, photo)).toEqual({ width: 320, height: 240 })
  expect(drawnSize({ width: 3000, height: 300 }, photo)).toEqual({ width: 600, height: 60 })
  expect(drawnSize({ width: 64, height: 32 }, photo)).toEqual({ width: 64, height: 32 })
  expect(drawnSize({ width: 24, height: 24 }, { isDrawing: true })).toEqual({ width: 240, height: 240 })
})

const pixels = (...colours: [number, number, number, number][]) => new Uint8ClampedArray(colours.flat())

it('what is white, or hardly there, is not seen on paper', () => {
  expect(isPaleOnWhite(pixels([255, 255, 255, 255], [250, 250, 250, 255], [0, 0, 0, 0]))).toBe(true)
  expect(isPaleOnWhite(pixels([0, 0, 0, 30], [255, 255, 255, 255]))).toBe(true)
  expect(isPaleOnWhite(pixels([255, 255, 255, 255], [35, 68, 112, 255]))).toBe(false)
  expect(isPaleOnWhite(pixels([0, 0, 0, 255]))).toBe(false)
})
