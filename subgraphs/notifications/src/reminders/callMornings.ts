import type { Database } from '@parvis/kernel/database/database.ts'
import type { Queue } from '@parvis/kernel/jobs/openQueue.ts'
import { dayIn, hourIn } from '@parvis/schema/days.ts'
import type { Peers } from '../notification/peers.ts'
import { mornings } from '../tables.ts'

/** The hour from which on people are reminded, by their own clocks. [D] When the working day begins. */
const morningHour = 8

type Parts = {
  db: Database
  peers: Pick<Peers, 'timeZones'>
  queue: Pick<Queue<'reminders'>, 'add'>
  now: () => number
}

/**
 * Looks in which time zones the clocks show the morning's hour or later, and adds a job for each whose morning of this day
 * has none yet. Any number of replicas may look, as often as they like. What clocks show at a moment is always one hour
 * and one day; so this is right where an hour is left out or comes twice, and a morning that was slept through is made up
 * for on the same day.
 */
export async function callMornings({ db, peers, queue, now }: Parts): Promise<void> {
  const moment = now()
  const zones = (await peers.timeZones()).filter((timeZone) => hourIn(timeZone, moment) >= morningHour)
  if (!zones.length) return
  await db.transaction(async (tx) => {
    const come = zones.map((timeZone) => ({ timeZone, day: dayIn(timeZone, moment) }))
    const called = await tx.insert(mornings).values(come).onConflictDoNothing().returning({ id: mornings.id })
    await queue.add(
      tx,
      called.map(({ id }) => ({ morningId: id })),
    )
  })
}
