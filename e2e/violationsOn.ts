import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const rulesOfWcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What axe finds against WCAG 2.2 AA on the page that is open; `except` is what is not ours. */
export async function violationsOn(page: Page, { except = [] }: { except?: string[] } = {}): Promise<string[]> {
  // By the protocol rather than as a script element, which the content security policy refuses.
  await page.evaluate(axe)
  return page.evaluate(
    async ({ rules, except }) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') }
      const { violations } = await axe.run(
        { include: [['html']], exclude: except.map((selector) => [selector]) },
        {
          runOnly: { type: 'tag', values: rules },
          resultTypes: ['violations'],
          // A mail stands in a frame that lets no script in.
          iframes: false,
        },
      )
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, any }) => `${id}: ${html.slice(0, 200)} ${any[0]?.message ?? ''}`),
      )
    },
    { rules: rulesOfWcag, except },
  )
}
