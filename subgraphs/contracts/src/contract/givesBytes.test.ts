import { type AttachedFixture, attachedFixture } from '@parvis/records/testing/attachedFixture.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { contractsFixture } from '../fixtures.ts'
import { contracts } from '../tables.ts'

let fixture: AttachedFixture
beforeAll(async () => {
  fixture = attachedFixture(await contractsFixture())
})
afterAll(() => fixture.stop())

it('while clients get no bytes they are told neither how many there are nor what they hash to (R21)', async () => {
  const record = await fixture.displayed({ attachmentsVisible: true })
  const rima = () => fixture.viewer(fixture.people.rima)!
  const file = await fixture.addFile(record, { name: 'Lease.pdf' })
  const uploadId = await fixture.upload(record)
  await fixture.done('add@AttachmentVersion', { attachmentId: file.id, uploadId })
  const described = async () => {
    const ask = 'attachments { name version downloadable size versions { version size sha256 } }'
    return (await fixture.seen(rima(), record, ask)).attachments[0]
  }
  const [size, sha256] = [expect.any(Number), expect.stringMatching(/^[0-9a-f]{64}$/)]
  const open = [2, 1].map((version) => ({ version, size, sha256 }))
  expect(await described()).toEqual({ name: 'Lease.pdf', version: 2, downloadable: true, size, versions: open })

  fixture.settings.attachmentControls.downloadOnlyAfterApproval = true
  const shut = [2, 1].map((version) => ({ version, size: null, sha256: null }))
  expect(await described()).toEqual({ name: 'Lease.pdf', version: 2, downloadable: false, size: null, versions: shut })
  for (const version of [null, 1, 2]) expect(await fixture.open(rima(), file, { version })).toBeNull()
  expect(await fixture.zip(rima(), { recordId: record.id })).toBeNull()
  // Their own they know anyway.
  await fixture.addFile(record, {}, { viewer: rima(), name: 'Mine.pdf' })
  const { attachments } = await fixture.seen(rima(), record, 'attachments { name size versions { sha256 } }')
  expect(attachments[1]).toEqual({ name: 'Mine.pdf', size, versions: [{ sha256 }] })

  await fixture.db.update(contracts).set({ stage: 'UNDER_SIGNATURE' })
  expect(await described()).toMatchObject({ downloadable: true, size, versions: open })
})
