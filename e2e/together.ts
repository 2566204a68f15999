import { afterAll, beforeAll, describe } from 'vitest'
import { type Parvis, startParvis } from './parvis.ts'
import { type Visitors, visitors } from './visitors.ts'

/** What a story is given: visitors, and the product once it runs. */
export type Stage = Visitors & { product: () => Parvis }

/**
 * Stories that leave one another alone are told one after the other over one running product and in one browser, because
 * starting these costs more than most stories. Call it in a test file, with the stories in an order that suits them.
 */
export function together(title: string, stories: ((stage: Stage) => void)[], variables?: Record<string, string>): void {
  describe(title, () => {
    let parvis: Parvis
    const stage: Stage = { ...visitors(), product: () => parvis }
    beforeAll(async () => {
      parvis = await startParvis(undefined, variables)
    })
    afterAll(() => parvis?.stop())
    for (const story of stories) story(stage)
  })
}
