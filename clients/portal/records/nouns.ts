/** The lists of the portal; also the key of their texts and the first part of their addresses. */
export type Noun = 'contracts' | 'matters' | 'cases'
