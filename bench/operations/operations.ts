import { contractPage } from './contractPage.ts'
import { contractsList } from './contractsList.ts'
import type { Operation } from './operation.ts'
import { shareContract } from './shareContract.ts'

/** Everything that is measured. */
export const operations: Operation[] = [contractsList, contractPage, shareContract]
