import { createHash } from 'node:crypto'

/**
 * A version made of nothing but what a person sees: the same as long as that is the same, whatever is done inside. A row's
 * own number would tell them of it by growing. It is as large as an Int may be.
 */
export const versionOf = (seen: readonly unknown[]): number =>
  createHash('sha256').update(JSON.stringify(seen)).digest().readUInt32BE() >>> 1
