import { pdf } from '@parvis/files/testing/sampleFiles.ts'
import { newId } from '@parvis/kernel/database/columns.ts'
import { log } from '@parvis/observe/log.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { graphFixture, type Shape, visitor } from '../testing/graphFixture.ts'

describe.each<Shape>(['in one process', 'as processes over HTTP'])('files of the whole graph %s', (shape) => {
  let graph: Awaited<ReturnType<typeof graphFixture>>
  let url: string
  let level: string
  beforeAll(async () => {
    level = log.level
    log.level = 'fatal'
    graph = await graphFixture(shape)
    url = await graph.app.listen({ port: 0, host: '127.0.0.1' })
  })
  afterAll(async () => {
    await graph.stop()
    log.level = level
  })

  type Visitor = Awaited<ReturnType<typeof visitor>>
  const encoded = (text: string) => Buffer.from(text).toString('base64')

  /** Begins an upload and sends its bytes at once. */
  const send = ({ cookies }: Visitor, door: string, { recordId, bytes }: { recordId: string; bytes: Buffer }) =>
    fetch(`${url}/${door}/files/uploads`, {
      method: 'POST',
      headers: {
        'tus-resumable': '1.0.0',
        'upload-length': `${bytes.length}`,
        'upload-metadata': `for ${encoded('contract')},recordId ${encoded(recordId)},name ${encoded('Lease.pdf')}`,
        'content-type': 'application/offset+octet-stream',
        cookie: `${door}=${cookies()[door]}`,
      },
      body: new Uint8Array(bytes),
    })

  async function upload(person: Visitor, door: string, file: { recordId: string; bytes: Buffer }) {
    const response = await send(person, door, file)
    expect(response.status).toBe(201)
    return response.headers.get('location')!.split('/').at(-1)!
  }

  const inputOf = {
    addContractAttachment: 'AddAttachmentInput',
    createContract: 'CreateContractInput',
    setContractAttachmentVisibility: 'SetAttachmentVisibilityInput',
    showContractInPortal: 'ShowContractInPortalInput',
  }

  async function mutate(
    person: Visitor,
    name: keyof typeof inputOf,
    { input, fields }: { input: object; fields: string },
  ) {
    const query = `mutation ($input: ${inputOf[name]}!) { ${name}(input: $input) { ${fields} userErrors { code } } }`
    const { data, errors } = await person.ask(query, { input })
    expect(errors).toBeUndefined()
    expect(data[name].userErrors).toEqual([])
    return data[name]
  }

  const fetchFile = async ({ cookies }: Visitor, path: string) =>
    graph.app.inject({ method: 'GET', url: path, cookies: cookies() })

  test('a file is uploaded, added, shown, read, hidden and gone at once, zip included', async () => {
    const nadine = await visitor(graph, { door: 'app', login: 'nadine.khoury@khourydelacroix.example' })
    const rima = await visitor(graph, { door: 'portal', login: 'rima.haddad' })
    const { data: types } = await nadine.ask('{ contractTypes { id } }')
    const { contract } = await mutate(nadine, 'createContract', {
      input: { name: 'Lease', typeId: types.contractTypes[0].id },
      fields: 'contract { id version }',
    })
    const bytes = pdf('x'.repeat(10_000))
    const uploadId = await upload(nadine, 'app', { recordId: contract.id, bytes })
    const { attachment } = await mutate(nadine, 'addContractAttachment', {
      input: { recordId: contract.id, uploadId },
      fields: 'attachment { id name mime size }',
    })
    expect(attachment).toMatchObject({ name: 'Lease.pdf', mime: 'application/pdf', size: bytes.length })
    await mutate(nadine, 'showContractInPortal', {
      input: {
        recordId: contract.id,
        version: await versionOf(nadine, contract.id),
        requesterId: rima.id,
        watcherIds: [],
        attachmentsVisible: false,
      },
      fields: 'contract { id }',
    })
    const [file, zip] = [`/portal/files/${attachment.id}`, `/portal/files/records/contract/${contract.id}.zip`]
    expect((await fetchFile(nadine, `/app/files/${attachment.id}`)).rawPayload).toEqual(bytes)
    expect((await fetchFile(rima, file)).statusCode).toBe(404)
    expect((await fetchFile(rima, zip)).statusCode).toBe(404)
    await mutate(nadine, 'setContractAttachmentVisibility', {
      input: { attachmentId: attachment.id, visibility: 'SHOWN' },
      fields: 'attachment { shownToClient }',
    })
    expect((await fetchFile(rima, file)).rawPayload).toEqual(bytes)
    expect((await fetchFile(rima, zip)).rawPayload.length).toBeGreaterThan(bytes.length)
    await mutate(nadine, 'setContractAttachmentVisibility', {
      input: { attachmentId: attachment.id, visibility: 'HIDDEN' },
      fields: 'attachment { shownToClient }',
    })
    expect((await fetchFile(rima, file)).statusCode).toBe(404)
    expect((await fetchFile(rima, zip)).statusCode).toBe(404)
  })

  test('nobody sends a byte for a record that is hidden from them, and is told what they are told of one that never was', async () => {
    const nadine = await visitor(graph, { door: 'app', login: 'nadine.khoury@khourydelacroix.example' })
    const rima = await visitor(graph, { door: 'portal', login: 'rima.haddad' })
    const { data: types } = await nadine.ask('{ contractTypes { id } }')
    const { contract } = await mutate(nadine, 'createContract', {
      input: { name: 'Lease', typeId: types.contractTypes[0].id },
      fields: 'contract { id }',
    })
    const kept = await graph.files.kept()
    const answers = await Promise.all(
      [contract.id, newId(), 'lease'].map(async (recordId) => {
        const response = await send(rima, 'portal', { recordId, bytes: pdf() })
        const [{ message, extensions }] = (await response.json()).errors
        return [response.status, extensions.code, message]
      }),
    )
    expect(new Set(answers.map((answer) => answer.join())).size).toBe(1)
    expect(answers[0]!.slice(0, 2)).toEqual([404, 'NOT_FOUND'])
    expect(await graph.files.kept()).toEqual(kept)
    expect(await upload(nadine, 'app', { recordId: contract.id, bytes: pdf() })).toMatch(/^\d+-[0-9a-f]{32}$/)
  })

  async function versionOf(person: Visitor, id: string): Promise<number> {
    const { data } = await person.ask('query ($id: ID!) { contract(id: $id) { version } }', { id })
    return data.contract.version
  }
})
