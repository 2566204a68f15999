import type { Contender } from './contender.ts'
import { oursInProcess, oursOverHttp } from './ours/ours.ts'
import { sqlFloor } from './sqlFloor.ts'
import { stockFederation } from './stockFederation.ts'

/** Everybody who runs, in the order of the rounds. */
export const contenders: Contender[] = [sqlFloor, stockFederation, oursOverHttp, oursInProcess]
