import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pdf } from '@parvis/demo/pdf.ts'
import { openStorage } from '@parvis/files/openStorage.ts'
import { removeExpiredUploads } from '@parvis/files/removeExpiredUploads.ts'
import { uploadLifeMs } from '@parvis/files/uploads.ts'
import type { CrashPoint } from '@parvis/kernel/crashPoint.ts'
import { openPostOffice } from '@parvis/notifications/src/mail/testing/openPostOffice.ts'
import { subgraphNames } from '@parvis/schema/typeDefs.ts'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type GraphVisitor, graphVisitor } from './graphVisitor.ts'
import { faultsOfHistory } from './historyOf.ts'
import { type Processes, parts, startProcesses } from './processes.ts'
import type { Part, Replica } from './replica.ts'
import { legalLogin } from './steps.ts'

/** Begins with a fragment, as some of our pages' own do. */
const show = `fragment Refused on UserError { code }
mutation ($input: ShowContractInPortalInput!) {
  done: showContractInPortal(input: $input) { contract { id version } userErrors { ...Refused } }
}`
const addFile = `mutation ($input: AddAttachmentInput!) {
  done: addContractAttachment(input: $input) { attachment { id } userErrors { code } }
}`
const create = `mutation ($input: CreateContractInput!) {
  createContract(input: $input) { contract { id version } userErrors { code } }
}`
/** Without this a process with CRASH_AT refuses to start. */
const forTests = `--import=${new URL('../subgraphs/kernel/testing/crashAt.ts', import.meta.url)}`
const recipients = ['karim.aoun@groupecedre.example', 'rima.haddad@groupecedre.example']

describe('kill -9 at the worst moments', () => {
  let processes: Processes
  let postOffice: Awaited<ReturnType<typeof openPostOffice>>
  let nadine: GraphVisitor
  /** As many as there are moments, not shown to anybody. */
  let contracts: { id: string; version: number }[]
  let people: string[]
  /** What was asked, to be asked again in the end: an answer that was lost looks to its caller like a failure. */
  const asked: { query: string; input: object; answer: unknown }[] = []
  const shared: string[] = []
  const withFile: string[] = []

  beforeAll(async () => {
    postOffice = await openPostOffice()
    processes = await startProcesses({ replicas: 1, variables: { SMTP_URL: postOffice.smtpUrl, LOG_LEVEL: 'error' } })
    const url = processes.of('gateway')[0]!.url
    nadine = await graphVisitor({ url, door: 'app', login: legalLogin('nadine.khoury') })
    const { contractTypes, found } = await nadine.ask(
      '{ contractTypes { id } found: portalUsers(first: 100) { nodes { id email } } }',
    )
    people = recipients.map((email) => found.nodes.find((each: { email: string }) => each.email === email).id)
    const input = { name: 'Lease of the depot', typeId: contractTypes[0].id }
    const made = Array.from({ length: 16 }, async () => (await nadine.ask(create, { input })).createContract.contract)
    contracts = await Promise.all(made)
  })
  afterAll(async () => {
    await processes?.stop()
    await postOffice?.close()
  })

  let dead: Replica | null = null
  async function revive(): Promise<void> {
    await dead?.start()
    dead = null
  }

  /** Runs an operation while the process dies at the point; it stays dead until another is to die, or `revive`. */
  async function dieAt(part: Part, point: CrashPoint, operation: () => Promise<unknown>): Promise<unknown> {
    const [replica] = processes.of(part)
    if (dead !== replica) await revive()
    await replica!.kill()
    dead = replica!
    // What an earlier death left over may bring it there before it is ready.
    await replica!.start({ CRASH_AT: point, NODE_OPTIONS: forTests }).catch(() => {})
    const answer = await operation().catch(() => null)
    await replica!.ended()
    return answer
  }

  async function ask(query: string, input: object) {
    const operation = { query, input, answer: null as unknown }
    asked.push(operation)
    operation.answer = (await nadine.ask(query, { input })).done
  }

  const share = async () => {
    const { id, version } = contracts.pop()!
    const [watcher, requesterId] = people
    shared.push(id)
    const input = { recordId: id, version, requesterId, watcherIds: [watcher], attachmentsVisible: true }
    await ask(show, { ...input, clientKey: `share ${id}` })
  }

  it.each<[Part, CrashPoint]>([
    ['contracts', 'change.beforeCommit'],
    ['contracts', 'outbox.claimed'],
    ['contracts', 'outbox.accepted'],
    ['contracts', 'change.beforeAnswer'],
    ['gateway', 'gateway.beforeAnswer'],
    ['notifications', 'inbox.inserted'],
    ['notifications', 'inbox.beforeAnswer'],
    ['notifications', 'mail.taken'],
    ['notifications', 'mail.handedOver'],
  ])('%s dies at %s while a contract is shared', async (part, point) => {
    await dieAt(part, point, share)
  })

  it('identity dies when somebody’s session has begun and they have not heard: they sign in again', async () => {
    const [gateway] = processes.of('gateway')
    const signIn = () => graphVisitor({ url: gateway!.url, door: 'portal', login: 'rima.haddad' })
    expect(await dieAt('identity', 'session.beforeAnswer', signIn)).toBeNull()
    await revive()
    const { viewer } = await (await signIn()).ask('{ viewer { displayName } }')
    expect(viewer).toEqual({ displayName: 'Rima Haddad' })
  })

  it.each<[Part, CrashPoint]>([
    ['gateway', 'upload.finished'],
    ['contracts', 'upload.taken'],
    ['contracts', 'upload.written'],
  ])('%s dies at %s while a file is added', async (part, point) => {
    if (dead?.part === 'gateway') await revive()
    const { id } = contracts.pop()!
    withFile.push(id)
    const bytes = pdf({ title: point, lines: ['What came stays.'] })
    const upload = await beginUpload(id, bytes.length)
    const add = () => ask(addFile, { recordId: id, uploadId: upload.split('/').at(-1), clientKey: `file ${id}` })
    await dieAt(part, point, () => send(upload, bytes).finally(add))
  })

  it('the database breaks off every connection while contracts are shared: nobody dies of it', async () => {
    await revive()
    const sql = postgres(processes.databases.contracts, { max: 1 })
    const tables = Array.from({ length: 4 }, () => share().catch(() => null))
    for (const _ of Array(20)) {
      await sql`select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid()`
      await sleep(10)
    }
    await Promise.all(tables)
    await sql.end()
    for (const { url } of parts.flatMap(processes.of)) expect((await fetch(`${url}/healthz`)).status).toBe(200)
  })

  it('whoever asks again with the same key is answered that it is done', async () => {
    for (const { query, input, answer } of asked) {
      const { done } = await nadine.ask(query, { input })
      expect(done.userErrors).toEqual([])
      if (answer) expect(done).toEqual(answer)
    }
  })

  it('nothing waits any more, and every chain is whole', async () => {
    const sql = postgres(processes.databases.contracts, { max: 1 })
    const waiting = () => sql`
      select event_id from contracts.deliveries
      union all select id from notifications.email_messages where status <> 'SENT'`
    const sent = () => sql`select 1 from notifications.email_messages`
    await expect.poll(sent, { timeout: 60_000, interval: 200 }).toHaveLength(shared.length * recipients.length)
    await expect.poll(waiting, { timeout: 60_000, interval: 200 }).toHaveLength(0)
    for (const name of subgraphNames) expect(await faultsOfHistory(processes.databases[name], name)).toEqual([])
    await sql.end()
  })

  it('each share is mailed once to each; a mail the server may have had already comes again as the same', async () => {
    const told = new Map(
      postOffice.arrived.map(({ messageId, text, recipients: [to] }) => {
        return [messageId, `${shared.find((id) => text?.includes(id))} ${to}`]
      }),
    )
    expect([...told.values()].sort()).toEqual(shared.flatMap((id) => recipients.map((to) => `${id} ${to}`)).sort())
    expect(postOffice.arrived.length - told.size).toBeGreaterThan(0)
  })

  it('each file is there once, and a day later nothing else is', async () => {
    const sql = postgres(processes.databases.contracts, { max: 1 })
    const keys = (await sql`select key from contracts.contract_attachment_versions`).map(({ key }) => key as string)
    const files = await sql`select record_id from contracts.contract_attachments where record_id in ${sql(withFile)}`
    expect(files.map((row) => row.record_id).sort()).toEqual(withFile.toSorted())
    const matters = (await sql`select key from matters.matter_attachment_versions`).map(({ key }) => key as string)
    const storage = await openStorage({ DATA_DIR: processes.dataDirectory, S3_REGION: '' })
    const later = new Date(Date.now() + uploadLifeMs + 60_000)
    await removeExpiredUploads(storage, async ({ key }) => keys.includes(key), later)
    expect(await keptFiles()).toEqual([...keys, ...matters].sort())
    await sql.end()
  })

  async function keptFiles(): Promise<string[]> {
    const directory = join(processes.dataDirectory, 'files')
    const entries = await readdir(directory, { recursive: true, withFileTypes: true })
    const files = entries.filter((entry) => entry.isFile())
    return files.map(({ parentPath, name }) => join(parentPath, name).slice(directory.length + 1)).sort()
  }

  const tus = () => ({ cookie: nadine.cookie, 'tus-resumable': '1.0.0', origin: processes.url })

  async function beginUpload(recordId: string, length: number): Promise<string> {
    const said = { for: 'contract', recordId, name: 'Offer.pdf' }
    const metadata = Object.entries(said).map(([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`)
    const answer = await fetch(`${processes.of('gateway')[0]!.url}/app/files/uploads`, {
      method: 'POST',
      headers: { ...tus(), 'upload-length': `${length}`, 'upload-metadata': metadata.join(',') },
    })
    expect(answer.status).toBe(201)
    return answer.headers.get('location')!
  }

  async function send(upload: string, bytes: Buffer): Promise<void> {
    const headers = { ...tus(), 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' }
    const url = `${processes.of('gateway')[0]!.url}${upload}`
    const { status } = await fetch(url, { method: 'PATCH', headers, body: new Uint8Array(bytes) })
    expect(status).toBe(204)
  }
})
