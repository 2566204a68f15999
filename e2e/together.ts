import { afterAll, beforeAll, describe } from 'vitest'
import { type Parvis, startParvis } from './parvis.ts'
import { type Visitors, visitors } from './visitors.ts'

/** What a story is given. */
export type Stage = Pick<Visitors, 'enter' | 'mayComplain'> & {
  /** The running product, once those who visited it in the story before have left. */
  begin: () => Promise<Parvis>
}

/**
 * Stories that leave one another alone are told one after the other over one running product and in one browser, because
 * starting these costs more than most stories. Call it in a test file, with the stories in an order that suits them.
 */
export function together(title: string, stories: ((stage: Stage) => void)[], variables?: Record<string, string>): void {
  describe(title, () => {
    let parvis: Parvis
    const { enter, mayComplain, leave } = visitors()
    beforeAll(async () => {
      parvis = await startParvis(undefined, variables)
    })
    afterAll(() => parvis?.stop())
    const begin = async () => {
      await leave()
      return parvis
    }
    for (const story of stories) story({ enter, mayComplain, begin })
  })
}
