import { contracts, contractTables, milestones } from '@parvis/contracts/src/tables.ts'
import { newId } from '@parvis/kernel/database/columns.ts'
import type { Transaction } from '@parvis/kernel/database/database.ts'
import { chain } from '@parvis/kernel/events/chain.ts'
import { dayAfter, dayIn } from '@parvis/schema/days.ts'
import { eq } from 'drizzle-orm'
import { firmFacts } from './data/people.ts'
import { dayInWorld } from './dayInWorld.ts'

type Milestone = {
  title: string
  description?: string
  /** A day of June 2026 or around it, see `dayInWorld`, or so many days from today at the firm. */
  dueDate: string | number
  startDate?: string
  /** In the contract's currency. */
  amount?: string
  percentage?: string
  /** Username of the client who added it; the contract's assignee did otherwise. */
  client?: string
  hidden?: boolean
}

/** The milestones of the demo world's contracts, by reference. */
const world: Record<string, Milestone[]> = {
  CT0000412: [
    {
      title: 'Kick-off and first invoice',
      description: 'Services begin; the first invoice is due within 45 days.',
      dueDate: '2026-07-01',
      amount: '62000.00',
    },
    { title: 'Two vessels under contract', dueDate: '2026-09-30', startDate: '2026-07-01', percentage: '10.00' },
    { title: 'First yearly review', dueDate: '2027-01-15', client: 'rima.haddad' },
  ],
  CT0000418: [
    { title: 'First order', dueDate: '2026-10-15', amount: '180000.00' },
    { title: 'Launch in Amman', dueDate: '2027-03-01', startDate: '2026-11-01', amount: '60000.00' },
    { title: 'Volume review', dueDate: '2027-12-31', percentage: '4.00', hidden: true },
  ],
  // What a newcomer finds reminded of: see `reminders.ts`.
  CT0000431: [{ title: 'Deposit paid to the landlord', dueDate: 1, amount: '14000.00' }],
  CT0000356: [{ title: 'Liste des ascenseurs vérifiée', dueDate: -1 }],
}

/** Today where the demo world's firm is. */
export const todayAtFirm = () => dayIn(firmFacts.timeZone, Date.now())

/** Adds the milestones as the command writes them, history included, but tells nobody. `people` are ids by username. */
export async function seedMilestones(tx: Transaction, people: Map<string, { id: string }>): Promise<void> {
  for (const [reference, list] of Object.entries(world)) {
    const [contract] = await tx.select().from(contracts).where(eq(contracts.reference, reference))
    const { id: recordId, currency, createdById } = contract!
    let { chainHead } = contract!
    for (const { title, client, hidden, amount, startDate, dueDate, ...rest } of list) {
      const id = newId()
      const actorId = client ? people.get(client)!.id : createdById
      const payload = { milestoneId: id, title, source: client ? ('PORTAL' as const) : ('STAFF' as const) }
      const event = chain.link(chainHead, recordId, { type: 'milestone.added', actorId, payload })
      chainHead = event.hash
      await tx.insert(milestones).values({
        id,
        recordId,
        title,
        ...rest,
        startDate: startDate ? dayInWorld(startDate) : null,
        dueDate: typeof dueDate === 'string' ? dayInWorld(dueDate) : dayAfter(todayAtFirm(), dueDate),
        ...(amount ? { amount, currency } : {}),
        financialStatus: amount || rest.percentage ? 'NOT_PAID' : 'NOT_APPLICABLE',
        portalVisible: !hidden,
        createdById: actorId,
        createdByKind: client ? 'portal' : 'staff',
        ...(client ? { createdAt: new Date(Date.now() - 3.3 * 86_400_000) } : {}),
      })
      await tx.insert(contractTables.eventTables.events).values({ ...event, occurredAt: new Date(event.occurredAt) })
    }
    await tx.update(contracts).set({ chainHead }).where(eq(contracts.id, recordId))
  }
}
