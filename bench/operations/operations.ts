import { contractsList } from './contractsList.ts'
import type { Operation } from './operation.ts'

/** Everything that is measured. */
export const operations: Operation[] = [contractsList]
