import { readFile, writeFile } from 'node:fs/promises'
import { environmentSchema } from '@parvis/runtime/environmentSchema.ts'

const page = new URL('./operations.md', import.meta.url)
const [begin, end] = [
  '<!-- settings: written by `npm run docs` from runtime/environment.ts -->',
  '<!-- end of settings -->',
]

const everybody = 'gateway, identity, matters, contracts, notifications'
const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

/** Every environment variable in a table for each set of parts that reads it, as Markdown. */
export function settingsTables(): string {
  const settings = Object.entries(environmentSchema.shape).map(([name, schema]) => ({ name, ...schema.meta()! }))
  const groups = Map.groupBy(settings, ({ readBy }) => readBy!)
  const ordered = [...groups].sort(([a], [b]) => Number(b === everybody) - Number(a === everybody))
  const tables = ordered.map(([readBy, them]) => {
    const rows = them.map((one) => `| \`${one.name}\` | ${cell(one.description!)} | ${cell(one.default!)} |`)
    const title = readBy === everybody ? 'all five' : readBy.replace(/, (\w+)$/, ' and $1')
    return [`Read by ${title}:`, '', '| variable | what | default |', '|---|---|---|', ...rows].join('\n')
  })
  return tables.join('\n\n')
}

/** The page with today's tables between its two marks. */
export async function operationsPage(): Promise<{ present: string; wanted: string }> {
  const present = await readFile(page, 'utf8')
  const [head, rest] = present.split(begin)
  const tail = rest?.split(end)[1]
  if (tail === undefined) throw new Error('docs/operations.md has lost the marks around its settings')
  return { present, wanted: `${head}${begin}\n\n${settingsTables()}\n\n${end}${tail}` }
}

if (import.meta.main) await writeFile(page, (await operationsPage()).wanted)
