import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { RunOnly, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const wcag22: RunOnly = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }
/** The rules whose outcome goes by how something is painted: success criteria 1.4.1 and 1.4.3. */
const colours = ['color-contrast', 'link-in-text-block']

const options = {
  everything: { runOnly: wcag22 },
  colours: { runOnly: { type: 'rule', values: colours } },
  structure: { runOnly: wcag22, rules: Object.fromEntries(colours.map((rule) => [rule, { enabled: false }])) },
} satisfies Record<string, RunOptions>

/** Every rule of WCAG 2.2 AA that axe has, or those about colours, or the others. */
export type Examined = keyof typeof options

/** What axe finds against WCAG 2.2 AA on the page that is open, or `within` a part of it; `except` is what is not ours. */
export async function violationsOn(
  page: Page,
  {
    examined = 'everything',
    within = 'html',
    except = [],
  }: { examined?: Examined; within?: string; except?: string[] } = {},
): Promise<string[]> {
  // By the protocol rather than as a script element, which the content security policy refuses.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe)
  return page.evaluate(
    async ({ options, within, except }) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') }
      const { violations } = await axe.run(
        { include: [[within]], exclude: except.map((selector) => [selector]) },
        {
          ...options,
          resultTypes: ['violations'],
          // A mail stands in a frame that lets no script in.
          iframes: false,
        },
      )
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, any }) => `${id}: ${html.slice(0, 200)} ${any[0]?.message ?? ''}`),
      )
    },
    { options: options[examined] as RunOptions, within, except },
  )
}
