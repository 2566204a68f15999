import { newId } from '@parvis/kernel/database/columns.ts'
import type { AnyEvent, EventOf } from '@parvis/schema/events.ts'
import { and, asc, count, eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { MadeRecord, RecordFixture } from './recordFixture.ts'

type Step = EventOf<'handOver.contractsStep'> | EventOf<'handOver.mattersStep'>

/** How somebody's open records go to a colleague, for any kind of record. Call it in a test file of its own. */
export function handOverRules(
  start: () => Promise<RecordFixture & { stop(): Promise<void> }>,
  /** Brings a record to its end. */
  close: (fixture: RecordFixture, record: MadeRecord) => PromiseLike<unknown>,
): void {
  let fixture: Awaited<ReturnType<typeof start>>
  beforeAll(async () => {
    fixture = await start()
  })
  afterAll(() => fixture.stop())

  const accept = (...events: AnyEvent[]) => fixture.subgraph.internal.accept({ events })
  const started = (fromId: string, toId: string): EventOf<'handOver.started'> => {
    const [id, handOverId, actorId] = [newId(), newId(), fixture.staff.nadine.id]
    const occurredAt = new Date().toISOString()
    return {
      id,
      type: 'handOver.started',
      occurredAt,
      actorId,
      subjectId: handOverId,
      payload: { handOverId, fromId, toId },
    }
  }
  /** What this part has told of a hand-over so far. */
  async function stepsOf({ subjectId }: EventOf<'handOver.started'>): Promise<Step[]> {
    const { events } = fixture.tables.eventTables
    const rows = await fixture.db.select().from(events).where(eq(events.subjectId, subjectId)).orderBy(asc(events.id))
    return rows.map(
      ({ occurredAt, ...event }) => ({ ...event, occurredAt: occurredAt.toISOString() }) as unknown as Step,
    )
  }
  async function openOf(assigneeId: string): Promise<number> {
    const { record, isOpen } = fixture.tables
    const theirs = and(eq(record.assigneeId, assigneeId), isOpen)
    const [open] = await fixture.db.select({ value: count() }).from(record).where(theirs)
    return open!.value
  }

  it('goes on from batch to batch, each delivered at least once and done once, whoever was told first', async () => {
    const { antoine, olivia } = fixture.staff
    const made: MadeRecord[] = []
    for (let each = 0; each < 130; each += 1)
      made.push(await fixture.create({ assigneeId: antoine.id, private: each === 0 }))
    const ended = await fixture.create({ assigneeId: antoine.id })
    await close(fixture, ended)
    const others = await fixture.create()
    const event = started(antoine.id, olivia.id)
    await Promise.all([accept(event), accept(event)])
    let told = await stepsOf(event)
    expect(told.map(({ payload }) => [payload.done, payload.total, payload.finished])).toEqual([[0, 130, false]])
    for (let round = 0; round < 3; round += 1) {
      // The last is delivered again and again, as after a death before the answer; the older ones, too.
      await Promise.all(told.map((step) => accept(step)))
      await accept(...told)
      told = await stepsOf(event)
    }
    expect(told.map(({ payload }) => [payload.done, payload.total, payload.finished])).toEqual([
      [0, 130, false],
      [100, 130, false],
      [130, 130, true],
    ])
    expect([await openOf(antoine.id), await openOf(olivia.id)]).toEqual([0, 130])
    const { record, eventTables } = fixture.tables
    const [kept] = await fixture.db.select().from(record).where(eq(record.id, ended.id))
    expect(kept!.assigneeId).toBe(antoine.id)
    const [another] = await fixture.db.select().from(record).where(eq(record.id, others.id))
    expect(another!.version).toBe(others.version)
    const past = await fixture.db.select().from(eventTables.events).where(eq(eventTables.events.subjectId, made[0]!.id))
    expect(past.at(-1)).toMatchObject({
      type: `${fixture.kind}.handedOver`,
      actorId: fixture.staff.nadine.id,
      payload: { from: antoine.id, to: olivia.id },
    })
    // The first is private: it went along, also in lists and searches (V12).
    const found = async (viewer: typeof fixture.legal) => {
      const search = made[0]!.reference
      const asked = `query ($search: String!) { ${fixture.kind}s(first: 9, filter: { search: $search }) { nodes { id } } }`
      return (await fixture.run(viewer, asked, { search })).data[`${fixture.kind}s`].nodes
    }
    expect([await found(fixture.legal), await found(fixture.otherLegal)]).toEqual([[], [{ id: made[0]!.id }]])
  })

  it('of somebody who has nothing open it is finished at once', async () => {
    const event = started(fixture.staff.antoine.id, fixture.staff.nadine.id)
    await accept(event)
    expect((await stepsOf(event)).map(({ payload }) => payload)).toMatchObject([{ done: 0, total: 0, finished: true }])
  })

  it('who edits with the version from before gets the record as it is now', async () => {
    const { nadine, olivia } = fixture.staff
    const record = await fixture.create({ assigneeId: nadine.id })
    const event = started(nadine.id, olivia.id)
    await accept(event)
    for (const step of await stepsOf(event)) await accept(step)
    const late = await fixture.edit(record, { name: 'Cedar planks' })
    expect(late.refusals).toEqual(['CONFLICT'])
  })
}
