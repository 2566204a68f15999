import { newId } from '@parvis/kernel/database/columns.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { attachments, versions } from '../tables.ts'
import { milestonesFixture } from './testing/milestonesFixture.ts'

let fixture: Awaited<ReturnType<typeof milestonesFixture>>
beforeAll(async () => {
  fixture = await milestonesFixture()
})
afterAll(() => fixture.stop())

const rima = () => fixture.viewer(fixture.people.rima)

/** A file of the contract; shown to clients or hidden from them by its own switch. */
async function file(contract: { id: string }, portalVisible: boolean): Promise<string> {
  const id = newId()
  const uploaded = {
    mime: 'application/pdf',
    size: 1,
    sha256: 'x',
    uploadedById: fixture.staff.nadine.id,
    uploadedByKind: 'staff' as const,
    uploadedAt: new Date(),
  }
  await fixture.db
    .insert(attachments)
    .values({ id, recordId: contract.id, name: 'a.pdf', portalVisible, source: 'STAFF', ...uploaded })
  await fixture.db.insert(versions).values({ attachmentId: id, version: 1, key: null, ...uploaded })
  return id
}

async function filesOf(viewer: Viewer | null, contract: { id: string }): Promise<string[]> {
  const query = 'query ($id: ID!) { contract(id: $id) { milestones { attachments { id } } } }'
  const { data } = await fixture.run(viewer, query, { id: contract.id })
  return data.contract.milestones.flatMap(({ attachments: files }: { attachments: { id: string }[] }) =>
    files.map(({ id }) => id),
  )
}

it('a milestone shows everybody those of its files that they can open', async () => {
  const contract = await fixture.displayed()
  const [shown, hidden] = [await file(contract, true), await file(contract, false)]
  expect((await fixture.addMilestone(contract, { attachmentIds: [shown, hidden] })).refusals).toEqual([])
  expect(await filesOf(fixture.admin, contract)).toEqual([shown, hidden])
  expect(await filesOf(rima(), contract)).toEqual([shown])
})

it('a file of another contract, one the viewer cannot open, and no file at all are refused and nothing is added', async () => {
  const [contract, other] = [await fixture.displayed(), await fixture.displayed()]
  const foreign = await file(other, true)
  const hidden = await file(contract, false)
  for (const id of [foreign, newId(), 'no id at all']) {
    expect((await fixture.addMilestone(contract, { attachmentIds: [id] })).refusals).toEqual(['INVALID_VALUE'])
  }
  expect((await fixture.addMilestone(contract, { attachmentIds: [hidden] }, rima())).refusals).toEqual([
    'INVALID_VALUE',
  ])
  expect((await fixture.addMilestone(contract, { attachmentIds: Array(21).fill(foreign) })).codes).toEqual([
    'BAD_USER_INPUT',
  ])
  expect(await filesOf(fixture.admin, contract)).toEqual([])
})

it('what a client says of the files leaves those alone that the client cannot see', async () => {
  const contract = await fixture.displayed()
  const [shown, hidden] = [await file(contract, true), await file(contract, false)]
  fixture.settings.clientsMayEditMilestones = true
  const made = await fixture.madeMilestone(contract, { attachmentIds: [shown] }, rima())
  const byStaff = await fixture.editMilestone({ id: made.id, version: 1 }, { attachmentIds: [shown, hidden] })
  expect(byStaff.refusals).toEqual([])
  expect((await fixture.editMilestone(made, { attachmentIds: [] }, rima())).refusals).toEqual([])
  expect(await filesOf(fixture.admin, contract)).toEqual([hidden])
  fixture.settings.clientsMayEditMilestones = false
})

it('the version a client edits by says nothing of a hidden file that is hung on it, and all of what they see', async () => {
  const contract = await fixture.displayed()
  const [shown, hidden] = [await file(contract, true), await file(contract, false)]
  fixture.settings.clientsMayEditMilestones = true
  const made = await fixture.madeMilestone(contract, {}, rima())
  const versionOf = async (viewer: Viewer | null) => {
    const query = 'query ($id: ID!) { contract(id: $id) { milestones { version } } }'
    return (await fixture.run(viewer, query, { id: contract.id })).data.contract.milestones[0].version
  }
  await fixture.editMilestone({ id: made.id, version: 1 }, { attachmentIds: [hidden] })
  expect([await versionOf(fixture.admin), await versionOf(rima())]).toEqual([2, made.version])
  expect((await fixture.editMilestone(made, { title: 'Handover' }, rima())).refusals).toEqual([])
  const version = await versionOf(rima())
  expect(version).not.toBe(made.version)
  await fixture.editMilestone({ id: made.id, version: 3 }, { attachmentIds: [hidden, shown] })
  expect(await versionOf(rima())).not.toBe(version)
  const late = await fixture.editMilestone({ id: made.id, version }, { attachmentIds: [] }, rima())
  expect(late.refusals).toEqual(['CONFLICT'])
  expect(await filesOf(fixture.admin, contract)).toEqual([hidden, shown])
  fixture.settings.clientsMayEditMilestones = false
})
