import { join } from 'node:path'
import { expect, it } from 'vitest'
import { chooseFiles, drop, layDown, openRecordTab } from '../attached.ts'
import { enterApp, enterPortal, legalLogin, see } from '../steps.ts'
import type { Stage } from '../together.ts'

export const uploadLimitStory = ({ enter, begin }: Stage) =>
  it('a file larger than the firm takes is refused with the firm’s own limit, before a byte is sent, on both sides', async () => {
    const parvis = await begin()
    const machine = await layDown({ 'Record.txt': 'a'.repeat(50_001), 'Letter.txt': 'Dear colleagues' })
    const nadine = await enter()
    await enterApp(nadine, parvis, legalLogin('nadine.khoury'))
    const id = await openRecordTab(nadine, parvis, { reference: 'CT0000412', tab: 'attachments' })
    const add = nadine
      .getByRole('region', { name: 'Attachments', exact: true })
      .getByRole('button', { name: 'Add files' })
    await chooseFiles(nadine, add, [join(machine, 'Record.txt'), join(machine, 'Letter.txt')])
    const dialog = nadine.getByRole('dialog')
    await see(dialog.getByRole('listitem').filter({ hasText: 'Record.txt' }), 'Larger than 50 kB')
    await see(dialog, 'up to 50 kB each')
    await dialog.getByRole('button', { name: 'Add 1 file' }).waitFor()
    const rima = await enter()
    await enterPortal(rima, parvis, 'rima.haddad')
    const sent: string[] = []
    rima.on('request', (request) => request.method() === 'POST' && sent.push(new URL(request.url()).pathname))
    await rima.goto(`${parvis.url}/portal/contracts/${id}`)
    await rima.getByRole('button', { name: 'Add files' }).click()
    await see(rima.getByRole('region', { name: 'Attachments', exact: true }), 'up to 50 kB each')
    await drop(rima, [join(machine, 'Record.txt')])
    await see(rima.getByRole('region', { name: 'Files on their way' }), 'Larger than 50 kB')
    expect(sent).not.toContain('/portal/files/uploads')
  })
