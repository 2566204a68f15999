import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newProcesses, type Processes, parts } from './processes.ts'

describe('two replicas of each of five processes, four empty databases', () => {
  let processes: Processes
  beforeAll(async () => {
    processes = await newProcesses({ ownDatabases: true, seeded: false })
  })
  afterAll(() => processes?.stop())

  it('all start at the same moment, and every one is ready', async () => {
    await processes.start()
    for (const part of parts) for (const { output } of processes.of(part)) expect(output()).not.toMatch(/"level":[56]0/)
  })
})
