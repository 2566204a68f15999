import { openDatabase } from '@parvis/kernel/database/database.ts'
import { acceptEvents, type Consumers } from '@parvis/kernel/events/inbox.ts'
import { startRelay } from '@parvis/kernel/events/outbox.ts'
import { defineSubgraph, type Subgraph } from '@parvis/kernel/graph/subgraph.ts'
import type { Door } from '@parvis/kernel/graph/viewer.ts'
import type { SubgraphParts } from '@parvis/runtime/subgraphParts.ts'
import { createContext } from './context.ts'
import { firmFacts, issueSetUpLink } from './firm/firm.ts'
import { issuePasswordLink, type LinkPurpose } from './passwordLink/passwordLinks.ts'
import { hashOfNobody } from './passwordLink/secrets.ts'
import { adminIds, colleagues, companyFacts, people } from './person/people.ts'
import { Company } from './resolvers/Company.ts'
import { Contract } from './resolvers/Contract.ts'
import { CompanyConnection, PortalUserConnection, StaffUserConnection } from './resolvers/connections.ts'
import { Matter } from './resolvers/Matter.ts'
import { Mutation } from './resolvers/Mutation.ts'
import { PortalUser } from './resolvers/PortalUser.ts'
import { Query } from './resolvers/Query.ts'
import { StaffUser } from './resolvers/StaffUser.ts'
import { Viewer } from './resolvers/Viewer.ts'
import { rules } from './rules.ts'
import { resolveSession } from './session/sessions.ts'
import { tables } from './tables.ts'

/** Every resolver of this subgraph. */
export const resolvers = {
  Company,
  CompanyConnection,
  Contract,
  Matter,
  Mutation,
  PortalUser,
  PortalUserConnection,
  Query,
  StaffUser,
  StaffUserConnection,
  Viewer,
}

/** What is done about events of others. */
export const consumers: Consumers = {}

/** People, companies, sessions and settings as a value. */
export function identity({ databaseUrl, peers }: Omit<SubgraphParts, 'storage'>): Subgraph {
  const { client, db } = openDatabase(databaseUrl, 'identity')
  let relay: Awaited<ReturnType<typeof startRelay>> | undefined
  return defineSubgraph({
    name: 'identity',
    resolvers,
    rules,
    context: (caller) => createContext(db, caller),
    internal: {
      accept: acceptEvents({ db, tables, consumers, ask: async () => {} }),
      adminIds: () => adminIds(db),
      colleagues: (payload: { companyIds: string[] }) => colleagues(db, payload),
      companies: (payload: { ids: string[] }) => companyFacts(db, payload),
      firm: () => firmFacts(db),
      issuePasswordLink: (payload: { personId: string; purpose: LinkPurpose }) => issuePasswordLink(db, payload),
      issueSetUpLink: () => issueSetUpLink(db),
      people: (payload: { ids: string[] }) => people(db, payload),
      resolveSession: (payload: { token: string; door: Door }) => resolveSession(db, payload),
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
