import { join } from 'node:path'
import { expect, it } from 'vitest'
import { drop, layDown, openRecordTab } from '../attached.ts'
import { enterApp, enterPortal, legalLogin, see } from '../steps.ts'
import type { Stage } from '../together.ts'

const metadataOf = (said: Record<string, string>) =>
  Object.entries(said)
    .map(([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`)
    .join(',')

export const unfinishedUploadsStory = ({ enter, mayComplain, begin }: Stage) =>
  it('who has too much on its way already is told so in their language, and may try again', async () => {
    const parvis = await begin()
    mayComplain(/429/)
    const machine = await layDown({ 'Letter.txt': 'Dear colleagues' })
    const nadine = await enter()
    await enterApp(nadine, parvis, legalLogin('nadine.khoury'))
    const recordId = await openRecordTab(nadine, parvis, { reference: 'CT0000412', tab: 'attachments' })
    const rima = await enter()
    await enterPortal(rima, parvis, 'rima.haddad')
    const endpoint = `${parvis.url}/portal/files/uploads`
    const tus = { 'tus-resumable': '1.0.0', origin: parvis.url }
    const metadata = metadataOf({ for: 'contract', recordId, name: 'Other.txt' })
    const begun = await rima.request.post(endpoint, {
      headers: { ...tus, 'upload-length': '50000', 'upload-metadata': metadata },
    })
    expect(begun.status()).toBe(201)
    await rima.goto(`${parvis.url}/portal/contracts/${recordId}`)
    await rima.getByRole('button', { name: 'Add files' }).click()
    await drop(rima, [join(machine, 'Letter.txt')])
    const onTheirWay = rima.getByRole('region', { name: 'Files on their way' })
    await see(onTheirWay, 'Too much of yours is on its way already')
    await onTheirWay.getByRole('button', { name: 'Try Letter.txt again' }).waitFor()
    await rima.request.delete(new URL(begun.headers().location!, endpoint).href, { headers: tus })
  })
