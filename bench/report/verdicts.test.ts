import { expect, it } from 'vitest'
import type { Counts, Results } from './results.ts'
import type { Standing } from './standings.ts'
import { verdicts } from './verdicts.ts'

const standing = (contender: string, name: string, cpuMs: number): Standing => ({
  contender,
  name,
  cpuMs,
  requests: 100,
  requestsPerSecond: 10,
  postgresMs: 1,
  medianMs: 1,
  p95Ms: 1,
})

const counts = (page: number, contracts: number): Counts => ({
  buffers: [{ size: 10_000, pages: { 'small, first page': page } }],
  statements: [
    {
      operation: 'contract page',
      door: 'portal',
      fetches: [
        {
          to: 'contracts',
          what: 'graphql',
          statements: Array(contracts).fill('select'),
          asked: [],
          statementsOfOthers: [],
        },
        { to: 'identity', what: 'graphql', statements: ['select'], asked: [], statementsOfOthers: [] },
      ],
    },
  ],
})

const results = (more: Partial<Results>): Results => ({
  at: '2026-11-28T00:00:00.000Z',
  command: 'npm run bench -- --past',
  machine: { cores: 2, memoryGb: 8, node: 'v24.0.0', platform: 'linux x64' },
  races: [],
  shield: null,
  past: null,
  start: null,
  longestTask: null,
  memory: null,
  bundles: [],
  ...counts(20, 5),
  ...more,
})

const told = (found: Results) =>
  verdicts(found)
    .filter(({ target }) => target.includes('past'))
    .map(({ target, measured, isMet }) => `${isMet ? 'met' : 'not met'}: ${target}: ${measured}`)

it('a tenth more of CPU time than in the past is met, more is not; each is held against its own past', () => {
  const standings = [
    standing('http', 'ours, over HTTP', 2.2),
    standing('pastHttp', 'the past, over HTTP', 2),
    standing('inProcess', 'ours, in process', 1.15),
    standing('pastInProcess', 'the past, in process', 1),
  ]
  expect(told(results({ races: [{ operation: 'contracts list', size: 10_000, standings }] }))).toEqual([
    'not met: ours, in process at most 1.1 × the past, in process, contracts list, 10,000 contracts (CPU time per request): 1.15 ×',
    'met: ours, over HTTP at most 1.1 × the past, over HTTP, contracts list, 10,000 contracts (CPU time per request): 1.10 ×',
  ])
})

it('one buffer more and one statement more than in the past are not met', () => {
  expect(told(results({ past: counts(20, 5) }))).toEqual([
    'met: Buffers of pages of the list, 10,000 contracts: not more than in the past: small, first page 20 (20)',
    'met: Statements, contract page, client: not more than in the past: contracts graphql 5 (5), identity graphql 1 (1)',
  ])
  expect(told(results({ past: counts(19, 4) }))).toEqual([
    'not met: Buffers of pages of the list, 10,000 contracts: not more than in the past: small, first page 20 (19)',
    'not met: Statements, contract page, client: not more than in the past: contracts graphql 5 (4), identity graphql 1 (1)',
  ])
})

it('a gateway that starts for six tenths of what it took is met, for more it is not', () => {
  const target = 'Starting the gateway at most 0.6 × the past (CPU time until our operations are planned)'
  expect(told(results({ start: { today: 3_000, past: 5_000 } }))).toEqual([`met: ${target}: 0.60 ×`])
  expect(told(results({ start: { today: 3_100, past: 5_000 } }))).toEqual([`not met: ${target}: 0.62 ×`])
})

it('a task that is half as long as the past’s longest is met, a longer one is not', () => {
  const target = 'Longest task of a contract in the portal at most 0.5 × the past (CPU four times throttled)'
  expect(told(results({ longestTask: { today: 150, past: 300 } }))).toEqual([`met: ${target}: 0.50 × (300 → 150 ms)`])
  expect(told(results({ longestTask: { today: 156, past: 300 } }))).toEqual([
    `not met: ${target}: 0.52 × (300 → 156 ms)`,
  ])
})

it('without the past nothing is said of it', () => {
  expect(told(results({}))).toEqual([])
})

it('memory may grow by three tenths from the first count of documents to the last', () => {
  const memory = [
    { documents: 1_000, heapMb: 70, rssMb: 400 },
    { documents: 20_000, heapMb: 77, rssMb: 560 },
  ]
  expect(verdicts(results({ memory })).filter(({ target }) => target.includes('documents'))).toEqual([
    {
      target: 'Heap after 20,000 different documents at most 1.3 × after 1,000',
      measured: '1.10 × (70 → 77 MB)',
      isMet: true,
    },
    {
      target: 'RSS after 20,000 different documents at most 1.3 × after 1,000',
      measured: '1.40 × (400 → 560 MB)',
      isMet: false,
    },
  ])
})
