import type { GivesBytes } from '@parvis/records/attachments/openFile.ts'

/** Matters have no approval to wait for: who sees a file gets it. */
export const givesBytes: GivesBytes = (viewer) => viewer !== null
