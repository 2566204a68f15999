import {
  type PersistedOperations,
  readPersistedOperations as readOurs,
} from '@parvis/gateway/src/persistedOperations.ts'
import { operations } from '../../operations/operations.ts'

export * from '@parvis/gateway/src/persistedOperations.ts'

/** The applications' operations and the bench's. */
export const readPersistedOperations = (): PersistedOperations =>
  new Map([...readOurs(), ...operations.map(({ hash, document }) => [hash, document] as const)])
