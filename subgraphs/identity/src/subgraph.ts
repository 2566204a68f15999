import { openDatabase } from '@parvis/kernel/database/database.ts'
import { acceptEvents, type Consumers } from '@parvis/kernel/events/inbox.ts'
import { startRelay } from '@parvis/kernel/events/outbox.ts'
import { can } from '@parvis/kernel/graph/abilities.ts'
import { defineSubgraph, type Subgraph } from '@parvis/kernel/graph/subgraph.ts'
import type { SubgraphParts } from '@parvis/runtime/subgraphParts.ts'
import { onActed } from './consumers/onActed.ts'
import { onHandOverStep } from './consumers/onHandOverStep.ts'
import { createContext } from './context.ts'
import { firmFacts, firmLogo, issueSetUpLink } from './firm/firm.ts'
import { issuePasswordLink } from './passwordLink/passwordLinks.ts'
import { hashOfNobody } from './passwordLink/secrets.ts'
import { named } from './person/named.ts'
import { adminIds, colleagues, companyFacts, people } from './person/people.ts'
import { timeZones } from './person/timeZones.ts'
import { resolvers } from './resolvers/resolvers.ts'
import { rules } from './rules.ts'
import { resolveSession } from './session/sessions.ts'
import { tables } from './tables.ts'

/** What is done about events of others. */
export const consumers: Consumers = {
  'contract.attachmentAdded': onActed,
  'contract.noteAdded': onActed,
  'handOver.contractsStep': onHandOverStep,
  'handOver.mattersStep': onHandOverStep,
  'matter.attachmentAdded': onActed,
  'matter.noteAdded': onActed,
  'milestone.added': onActed,
}

/** People, companies, sessions and settings as a value. */
export function identity({ databaseUrl, peers, storage, settings }: SubgraphParts): Subgraph<'identity'> {
  const { client, db } = openDatabase(databaseUrl, 'identity')
  let relay: Awaited<ReturnType<typeof startRelay>> | undefined
  return defineSubgraph({
    name: 'identity',
    resolvers,
    rules,
    context: (caller) => createContext({ db, peers, storage, publicUrl: settings.publicUrl }, caller),
    internal: {
      accept: acceptEvents({ db, tables, consumers, ask: async () => {} }),
      adminIds: () => adminIds(db),
      colleagues: (asked) => colleagues(db, asked),
      companies: (asked) => companyFacts(db, asked),
      firm: () => firmFacts(db),
      firmLogo: (asked) => firmLogo(db, asked),
      issuePasswordLink: (asked) => issuePasswordLink(db, asked),
      issueSetUpLink: () => issueSetUpLink(db),
      mayUploadLogo: async ({ viewer }) => can(viewer, 'firm.edit'),
      named: (asked) => named(db, asked),
      people: (asked) => people(db, asked),
      timeZones: () => timeZones(db),
      resolveSession: (asked) => resolveSession(db, asked),
    },
    async start() {
      await hashOfNobody()
      relay = await startRelay({ db, client, tables, peers })
    },
    async stop() {
      await relay?.stop()
      await client.end({ timeout: 5 })
    },
  })
}
