import { expect, it } from 'vitest'
import { mostBuffers, mostGrowth, peopleBuffers } from './measure/peopleBuffers.ts'

it('a page of people costs what the page costs, in every order and under every filter, and a search what it finds', async () => {
  const [few, many] = [await peopleBuffers(2_000), await peopleBuffers(20_000)]
  for (const [page, buffers] of Object.entries(many.pages))
    expect.soft(buffers, page).toBeLessThanOrEqual(mostBuffers(page))
  for (const [search, buffers] of Object.entries(many.searches)) {
    expect.soft(buffers, search).toBeLessThanOrEqual(few.searches[search]! * mostGrowth)
  }
}, 60_000)
