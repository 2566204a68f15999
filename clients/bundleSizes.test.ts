import { beforeAll, describe, expect, it } from 'vitest'
import { buildStaleClients } from './build.ts'
import { routeSizeKb, routes } from './bundleSizes.ts'

describe('what a browser loads first', () => {
  beforeAll(async () => {
    await buildStaleClients()
  }, 120_000)

  it.each(routes)('$app $page stays within $budgetKb kB', (route) => {
    expect(routeSizeKb(route)).toBeLessThanOrEqual(route.budgetKb)
  })
})
