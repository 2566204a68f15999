import type { PersistedOperations } from '../persistedOperations.ts'

/** What series and logs call a document that is not ours: its author could give it any name. */
export const foreignOperation = 'other'

/** The name an operation's text gives it. */
export const nameIn = (text: string): string =>
  /(?:^|[\s}])(?:query|mutation) (\w+)/.exec(text)?.[1] ?? foreignOperation

/** The names of our own operations by their texts, so that a bounded number of names ever becomes a label. */
export const operationNames = (operations: PersistedOperations): ReadonlyMap<string, string> =>
  new Map([...operations.values()].map((text) => [text, nameIn(text)]))
