/** What stands for a record of another subgraph: its key and nothing else. */
export type Reference = { id: string }

/** A reference, or null for none. */
export const reference = (id: string | null): Reference | null => (id ? { id } : null)
