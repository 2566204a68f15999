import type { Carrier } from '@parvis/kernel/graph/carrier.ts'
import type { DueMilestone, FirmFacts, PersonFacts } from '@parvis/schema/calls.ts'
import { notifications } from '../../subgraph.ts'
import { systemClock } from '../clock.ts'

/*
 * Notifications as a process of its own, for tests that let several run or end one: the other parts are what REPLICA says
 * they answer, and the clock stands at its moment when it starts.
 */

export type ReplicaWorld = {
  databaseUrl: string
  smtpUrl: string
  /** What its clock shows at its start. */
  moment: number
  firm: FirmFacts
  people: PersonFacts[]
  milestones: DueMilestone[]
}

const world: ReplicaWorld = JSON.parse(process.env.REPLICA!)
delete process.env.REPLICA
const startedAt = Date.now()
const answers = {
  adminIds: () => [],
  dueMilestones: ({ ids }: { ids: string[] }) => world.milestones.filter(({ id }) => ids.includes(id)),
  firm: () => world.firm,
  firmLogo: () => null,
  milestonesDue: () => world.milestones,
  people: ({ ids }: { ids: string[] }) => world.people.filter(({ id }) => ids.includes(id)),
  timeZones: () => [...new Set(world.people.map(({ timeZone }) => timeZone))],
  visibleTo: ({ people }: { people: { id: string }[] }) => people.map(({ id }) => id),
}
const carrier: Carrier = {
  graphql: async () => ({ data: null }),
  internal: (async (name: keyof typeof answers, asked: never) => answers[name](asked)) as Carrier['internal'],
}
const subgraph = notifications({
  databaseUrl: world.databaseUrl,
  peers: { identity: carrier, contracts: carrier, matters: carrier, notifications: carrier },
  settings: { publicUrl: 'https://portal.example', smtpUrl: world.smtpUrl, mailFrom: null },
  clock: { ...systemClock, now: () => world.moment + Date.now() - startedAt },
})
await subgraph.start()
process.stdout.write('started\n')
process.on('SIGTERM', () => void subgraph.stop().then(() => process.exit(0)))
