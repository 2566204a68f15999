import type { Contender } from './contender.ts'
import { hiveGateway } from './hiveGateway.ts'
import { oursInProcess, oursOverHttp } from './ours/ours.ts'
import { sqlFloor } from './sqlFloor.ts'
import { stockFederation } from './stockFederation.ts'
import { yogaMonolith } from './yogaMonolith.ts'

/** Everybody who runs, in the order of the rounds. */
export const contenders: Contender[] = [
  sqlFloor,
  stockFederation,
  oursOverHttp,
  oursInProcess,
  hiveGateway,
  yogaMonolith,
]
