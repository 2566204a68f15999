import { readFileSync } from 'node:fs'
import type { Results } from './results.ts'
import { table } from './table.ts'
import { verdicts } from './verdicts.ts'

const part = (name: string) => readFileSync(new URL(`./${name}.md`, import.meta.url), 'utf8').trim()

/** `docs/performance.md`: what was measured how, the figures of one run, what falls short and why. */
export function performancePage(results: Results): string {
  const { at, command, machine, races } = results
  const { cores, memoryGb, node, platform } = machine
  const facts = `Measured ${at.slice(0, 10)} with \`${command}\` on ${cores} cores, ${memoryGb} GB, ${platform}, Node ${node}.`
  return `${[
    part('method'),
    '## Targets',
    `${facts} Figures hold within one run only: ratios, never promises.`,
    targets(results),
    '## The race',
    ...races.flatMap(({ operation, size, standings }) => [
      `### ${operation[0]!.toUpperCase()}${operation.slice(1)}, ${size.toLocaleString('en')} contracts`,
      table(standings),
    ]),
    '## How cost grows',
    part('growth'),
    buffersTable(results),
    '## Statements',
    statementsTable(results),
    part('shortfalls'),
  ]
    .filter(Boolean)
    .join('\n\n')}\n`
}

function targets(results: Results): string {
  const rows = verdicts(results).map(
    ({ target, measured, isMet }) => `| ${target} | ${measured} | ${isMet ? 'met' : '**not met**'} |`,
  )
  return ['| target | measured | |', '| --- | --- | --- |', ...rows].join('\n')
}

function buffersTable({ buffers }: Results): string {
  if (buffers.length === 0) return ''
  const pages = [...new Set(buffers.flatMap((each) => Object.keys(each.pages)))]
  return [
    `| buffers a page of the list touches | ${buffers.map(({ size }) => size.toLocaleString('en')).join(' | ')} |`,
    `| --- |${buffers.map(() => ' --: |').join('')}`,
    ...pages.map((page) => `| ${page} | ${buffers.map((each) => each.pages[page] ?? '–').join(' | ')} |`),
  ].join('\n')
}

function statementsTable({ statements }: Results): string {
  const rows = statements.flatMap(({ operation, door, fetches }) =>
    fetches.map(({ to, what, statements: own, asked, statementsOfOthers }) => {
      const others = asked.length ? `${statementsOfOthers.length} (${asked.join(', ')})` : '–'
      return `| ${operation}, ${door === 'app' ? 'legal team' : 'client'} | ${to} ${what} | ${own.length} | ${others} |`
    }),
  )
  const heads = [
    '| operation | fetch | its statements | and for what it asked another part |',
    '| --- | --- | --: | --- |',
  ]
  return [...heads, ...rows].join('\n')
}
