import { execFile } from 'node:child_process'
import { createHash, randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { pdf } from '@parvis/files/testing/sampleFiles.ts'
import { Upload } from 'tus-js-client'
import { afterAll, expect, it } from 'vitest'
import { graphVisitor } from './graphVisitor.ts'
import { dataDirectoryOfOwn, startOneProcess } from './oneProcess.ts'
import type { Parvis } from './parvis.ts'
import { legalLogin } from './steps.ts'

/** Runs a command of the product as a person at a terminal does. */
async function command(name: 'backup' | 'restore', directory: string, DATA_DIR: string): Promise<string> {
  const program = fileURLToPath(new URL(`../backup/${name}.ts`, import.meta.url))
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, DATA_DIR }
  const { stdout } = await promisify(execFile)(process.execPath, [program, directory], { env })
  return stdout
}

/** Somebody signed in at a door of a running Parvis. */
async function visitor({ url }: Parvis, door: 'app' | 'portal', login: string) {
  const { ask, cookie } = await graphVisitor({ url, door, login })
  return {
    ask,
    async do(mutation: string, type: string, input: object, wanted: string) {
      const query = `mutation ($input: ${type}!) { it: ${mutation}(input: $input) { ${wanted} userErrors { code } } }`
      const { it: done } = await ask(query, { input })
      expect(done.userErrors).toEqual([])
      return done
    },
    download: async (id: string) => {
      const response = await fetch(`${url}/${door}/files/${id}`, { headers: { cookie } })
      return response.ok ? sha256(Buffer.from(await response.arrayBuffer())) : `status ${response.status}`
    },
    upload: (bytes: Buffer, metadata: Record<string, string>) =>
      new Promise<string>((resolve, reject) => {
        const options = { endpoint: `${url}/${door}/files/uploads`, headers: { cookie }, metadata, retryDelays: null }
        const upload = new Upload(bytes, {
          ...options,
          onSuccess: () => resolve(upload.url!.split('/').at(-1)!),
          onError: reject,
        })
        upload.start()
      }),
  }
}
type Visitor = Awaited<ReturnType<typeof visitor>>

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

/** What was answered as done, in the order of the answers. `id` is what `kind` of thing; a file's hash is of its bytes. */
type Done = {
  kind: 'contract' | 'share' | 'note' | 'file'
  begunAt: number
  id: string
  contractId: string
  name: string
  hash?: string
}

type Writers = { nadine: Visitor; rima: Visitor; rimaId: string; typeId: string }

/** Contracts are made and shown to Rima, and she and the legal team write and upload, all at once, until it is stopped. */
function keepWriting({ nadine, rima, rimaId, typeId }: Writers) {
  const done: Done[] = []
  const displayed: string[] = []
  let isStopped = false
  const anyDisplayed = () => displayed[Math.floor(Math.random() * displayed.length)]!
  const works = {
    async create() {
      let begunAt = performance.now()
      const name = `Contract ${randomUUID()}`
      const input = { name, typeId }
      const { contract } = await nadine.do('createContract', 'CreateContractInput', input, 'contract { id version }')
      const { id, version } = contract
      done.push({ kind: 'contract', begunAt, id, contractId: id, name })
      begunAt = performance.now()
      const share = { recordId: id, version, requesterId: rimaId, watcherIds: [], attachmentsVisible: true }
      await nadine.do('showContractInPortal', 'ShowContractInPortalInput', share, 'contract { id }')
      done.push({ kind: 'share', begunAt, id, contractId: id, name })
      displayed.push(id)
    },
    async write() {
      const begunAt = performance.now()
      const contractId = anyDisplayed()
      const name = `Note ${randomUUID()}`
      const input = { recordId: contractId, body: name }
      const { note } = await rima.do('addContractNote', 'AddNoteInput', input, 'note { id }')
      done.push({ kind: 'note', begunAt, id: note.id, contractId, name })
    },
    async upload() {
      const begunAt = performance.now()
      const contractId = anyDisplayed()
      const name = `${randomUUID()}.pdf`
      const bytes = Buffer.concat([Buffer.from(pdf()), Buffer.from(`\n% ${name}\n`.repeat(2_000))])
      const uploadId = await nadine.upload(bytes, { name, for: 'contract', recordId: contractId })
      const input = { recordId: contractId, uploadId }
      const [type, wanted] = ['AddAttachmentInput', 'attachment { id }']
      const { attachment } = await nadine.do('addContractAttachment', type, input, wanted)
      done.push({ kind: 'file', begunAt, id: attachment.id, contractId, name, hash: sha256(bytes) })
    },
  }
  const forever = async (work: () => Promise<void>) => {
    while (!isStopped) await work()
  }
  const running = works
    .create()
    .then(() => Promise.all([works.create, works.write, works.upload, works.write].map(forever)))
  return {
    done,
    async until(count: number) {
      while (done.length < count) await Promise.race([running, sleep(10)])
    },
    async stop() {
      isStopped = true
      await running
    },
  }
}

/** Says of what was done what stands of it: everything, nothing, or what of it. */
function askStanding(nadine: Visitor) {
  const wanted = 'name notes { id body } attachments { id name } share { visible } history(first: 1) { verified }'
  const ask = (id: string) => nadine.ask(`query ($id: ID!) { contract(id: $id) { ${wanted} } }`, { id })
  const asked = new Map<string, ReturnType<typeof ask>>()
  return async ({ kind, id, contractId, name, hash }: Done): Promise<boolean | string> => {
    if (!asked.has(contractId)) asked.set(contractId, ask(contractId))
    const { contract } = await asked.get(contractId)!
    if (!contract) return false
    if (!contract.history.verified) return 'its history is broken'
    if (kind === 'contract') return contract.name === name || 'its name is another'
    if (kind === 'share') return contract.share !== null
    const found = (kind === 'note' ? contract.notes : contract.attachments).find((one: { id: string }) => one.id === id)
    if (!found) return false
    if ((found.body ?? found.name) !== name) return 'its words are others'
    return kind === 'note' || (await nadine.download(id)) === hash || 'its bytes are others'
  }
}

const stops: (() => Promise<unknown>)[] = []
afterAll(async () => {
  for (const stop of stops.toReversed()) await stop()
})

it('a backup under load, restored into a new cluster, has all that was answered before and nothing half of what came after', async () => {
  const directories = [await dataDirectoryOfOwn(), await dataDirectoryOfOwn()] as const
  stops.push(() => Promise.all(directories.map((directory) => rm(directory, { recursive: true, force: true }))))
  const [from, to] = directories
  const before = await startOneProcess({ DATA_DIR: from })
  stops.push(() => before.stop().catch(() => {}))
  const writers = {
    nadine: await visitor(before, 'app', legalLogin('nadine.khoury')),
    rima: await visitor(before, 'portal', 'rima.haddad'),
  }
  const { contractTypes, viewer } = {
    ...(await writers.nadine.ask('{ contractTypes { id } }')),
    ...(await writers.rima.ask('{ viewer { id } }')),
  }
  const writing = keepWriting({ ...writers, rimaId: viewer.id, typeId: contractTypes[0].id })
  await writing.until(40)
  const sure = [...writing.done]
  expect(await command('backup', join(from, 'backup'), from)).toMatch(/^Backed up \d+ rows and the files/)
  const endedAt = performance.now()
  await writing.until(writing.done.length + 20)
  await writing.stop()
  const isLater = ({ begunAt }: Done) => begunAt > endedAt
  const never = writing.done.filter(isLater)
  const during = writing.done.slice(sure.length).filter((one) => !isLater(one))
  await before.stop()

  expect(await command('restore', join(from, 'backup'), to)).toMatch(/counts, hash chains and files are in order/)
  const restored = await startOneProcess({ DATA_DIR: to })
  stops.push(() => restored.stop())
  expect(restored.output()).not.toContain('Made the demo world')
  const nadine = await visitor(restored, 'app', legalLogin('nadine.khoury'))
  const standing = askStanding(nadine)
  const all = async (them: Done[]) =>
    Promise.all(them.map(async (one) => ({ kind: one.kind, id: one.id, stands: await standing(one) })))
  for (const one of await all(sure)) expect(one).toMatchObject({ stands: true })
  for (const one of await all(during)) expect(one).toMatchObject({ stands: expect.any(Boolean) })
  for (const one of await all(never)) expect(one).toMatchObject({ stands: false })

  const rima = await visitor(restored, 'portal', 'rima.haddad')
  const file = sure.find(({ kind }) => kind === 'file')!
  const read = await rima.ask('query ($id: ID!) { contract(id: $id) { title } }', { id: file.contractId })
  expect(read.contract.title).toMatch(/^Contract /)
  expect(await rima.download(file.id)).toBe(file.hash)
  const next = await nadine.do(
    'createContract',
    'CreateContractInput',
    { name: 'The next one', typeId: contractTypes[0].id },
    'contract { reference }',
  )
  const listed = await nadine.ask('{ contracts(first: 100) { nodes { reference } } }')
  const references = listed.contracts.nodes.map(({ reference }: { reference: string }) => reference)
  expect(references.filter((reference: string) => reference === next.contract.reference)).toHaveLength(1)
}, 240_000)
