import { cpus, totalmem } from 'node:os'
import type { Memory } from '../measure/documentMemory.ts'
import type { ListBuffers } from '../measure/listBuffers.ts'
import type { Fetch } from '../measure/statementsPerFetch.ts'
import type { RaceResult } from '../runRaces.ts'

/** What is the same at every run, however busy the machine is. */
export type Counts = {
  buffers: { size: number; pages: ListBuffers }[]
  statements: { operation: string; door: string; fetches: Fetch[] }[]
}

/** Everything one run found. */
export type Results = Counts & {
  at: string
  command: string
  machine: Machine
  races: RaceResult[]
  /** The list in process with and without graphql-shield. */
  shield: RaceResult | null
  /** The same counts of the past, with `--past`. */
  past: Counts | null
  /** CPU time in ms of the gateway's start until our operations are planned, today and in the past, with `--past`. */
  start: { today: number; past: number } | null
  /** The longest task in ms of opening a contract in the portal, today and in the past, with `--past`. */
  longestTask: { today: number; past: number } | null
  /** What is in use after so many documents that are not ours, with `--documents`. */
  memory: Memory[] | null
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
