import { cpus, totalmem } from 'node:os'
import type { ListBuffers } from '../measure/listBuffers.ts'
import type { Fetch } from '../measure/statementsPerFetch.ts'
import type { RaceResult } from '../runRaces.ts'

/** Everything one run found. */
export type Results = {
  at: string
  command: string
  machine: Machine
  races: RaceResult[]
  /** The list in process with and without graphql-shield. */
  shield: RaceResult | null
  buffers: { size: number; pages: ListBuffers }[]
  statements: { operation: string; door: string; fetches: Fetch[] }[]
  bundles: { app: string; page: string; kb: number; budgetKb: number }[]
}

type Machine = { cores: number; memoryGb: number; node: string; platform: string }

/** What the machine is like, and nothing of whose it is. */
export const machine = (): Machine => ({
  cores: cpus().length,
  memoryGb: Math.round(totalmem() / 1024 ** 3),
  node: process.version,
  platform: `${process.platform} ${process.arch}`,
})
