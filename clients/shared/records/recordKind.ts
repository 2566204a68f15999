/** What a record is. A document that reads or changes either has a root field for each and asks the one of `isContract`. */
export type RecordKind = 'contract' | 'matter'

/** The list records of a kind stand in: the key of their texts and the first part of their addresses. */
export const listOf = { contract: 'contracts', matter: 'matters' } as const
