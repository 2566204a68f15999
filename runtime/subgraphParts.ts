import type { Storage } from '@parvis/files/storage.ts'
import type { Carriers } from '@parvis/kernel/graph/carrier.ts'

/** What the process a subgraph runs in gives it to be built from. */
export type SubgraphParts = {
  /** The database's admin address; the subgraph connects as its own role. */
  databaseUrl: string
  /** How to reach the others' internal functions. */
  peers: Carriers
  /** Where files' bytes are kept. */
  storage: Storage
  settings: {
    /** Where people reach this deployment, without a slash at the end. */
    publicUrl: string
    smtpUrl: string
    /** The address mails come from; one at the public host when null. */
    mailFrom: string | null
  }
}
