import type { Standing } from './standings.ts'

/** One race as a Markdown table: ratios to the floor and to the stock federation of the same run. */
export function table(standings: Standing[]): string {
  const floor = standings.find(({ contender }) => contender === 'floor')
  const stock = standings.find(({ contender }) => contender === 'stock')
  const rows = standings.map((row) => [
    row.name,
    floor ? `${(row.cpuMs / floor.cpuMs).toFixed(1)}` : '–',
    stock ? `${(stock.cpuMs / row.cpuMs).toFixed(2)}` : '–',
    floor ? (row.requestsPerSecond / floor.requestsPerSecond).toFixed(2) : '–',
    stock ? (row.requestsPerSecond / stock.requestsPerSecond).toFixed(2) : '–',
    row.cpuMs.toFixed(2),
    row.postgresMs.toFixed(2),
    row.requestsPerSecond.toFixed(0),
    row.medianMs.toFixed(1),
    row.p95Ms.toFixed(1),
  ])
  const heads = [
    'contender',
    'CPU × floor',
    'CPU: stock ÷ it',
    'speed ÷ floor',
    'speed ÷ stock',
    'CPU ms/request',
    'PostgreSQL ms/request',
    'requests/s',
    'median ms',
    'p95 ms',
  ]
  return [heads, heads.map((_, at) => (at ? '--:' : '---')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}
