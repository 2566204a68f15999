import { setTimeout as sleep } from 'node:timers/promises'
import { openPostOffice } from '@parvis/notifications/src/mail/testing/openPostOffice.ts'
import { subgraphNames } from '@parvis/schema/typeDefs.ts'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type GraphVisitor, graphVisitor } from './graphVisitor.ts'
import { faultsOfHistory } from './historyOf.ts'
import { newProcesses, type Processes, parts } from './processes.ts'
import type { Part } from './replica.ts'

const operations = {
  setUpFirm:
    'mutation ($input: SetUpFirmInput!) { done: setUpFirm(input: $input) { viewer { id } userErrors { code } } }',
  createCompany:
    'mutation ($input: CreateCompanyInput!) { done: createCompany(input: $input) { company { id } userErrors { code } } }',
  invite:
    'mutation ($input: InvitePortalUsersInput!) { done: invitePortalUsers(input: $input) { portalUsers { id } userErrors { code } } }',
  create:
    'mutation ($input: CreateContractInput!) { done: createContract(input: $input) { contract { id version } userErrors { code } } }',
  show: 'mutation ($input: ShowContractInPortalInput!) { done: showContractInPortal(input: $input) { contract { id } userErrors { code } } }',
  hide: 'mutation ($input: HideFromPortalInput!) { done: hideContractFromPortal(input: $input) { contract { version } userErrors { code } } }',
  note: 'mutation ($input: AddNoteInput!) { done: addContractNote(input: $input) { note { id } userErrors { code } } }',
}
const page = `{
  viewer { displayName }
  contracts(first: 20) { nodes { title requester { displayName } } }
  matters(first: 5) { nodes { id } }
  notifications(first: 5) { nodes { id } }
}`
const writers = 3
type Person = { id: string; address: string }
type Known = { contractId: string; shown: object }
const admin = { login: 'lea.naccache@cabinet-naccache.example', password: 'a door of cedar wood' }

describe('two replicas of each of five kinds of processes', () => {
  let processes: Processes
  let postOffice: Awaited<ReturnType<typeof openPostOffice>>
  let lea: GraphVisitor
  let people: Person[]
  let known: Known[]
  let typeId = ''
  /** To whom mails are due. */
  const due: string[] = []

  beforeAll(async () => {
    postOffice = await openPostOffice()
    const variables = { SMTP_URL: postOffice.smtpUrl, DRAIN_MS: '700' }
    processes = await newProcesses({ ownDatabases: true, variables })
  })
  afterAll(async () => {
    await processes?.stop()
    await postOffice?.close()
  })

  const run = async (name: keyof typeof operations, input: object) => {
    const { done } = await lea.ask(operations[name], { input })
    expect(done.userErrors).toEqual([])
    return done
  }

  it('all start at the same moment on four empty databases, and every one is ready', async () => {
    await processes.start()
    const errors = parts.flatMap((part) =>
      processes.of(part).flatMap(({ output }) => output().match(/"level":[56]0.*/g) ?? []),
    )
    expect(errors).toEqual([])
  })

  it('identity prints the link that sets the firm up; of all that were printed one works', async () => {
    const printed = () =>
      processes.of('identity').flatMap(({ output }) => output().match(/(?<=\/app\/setup#)[\w-]{43}/g) ?? [])
    // A process is ready before it has printed its link.
    await expect.poll(printed, { timeout: 30_000 }).toHaveLength(2)
    const tokens = printed()
    for (const { output } of processes.of('gateway')) expect(output()).not.toContain('setup#')
    const { login: email, password } = admin
    const firm = { firmName: 'Cabinet Naccache', displayName: 'Léa Naccache', email, password, locale: 'FR' }
    const anonymous = await graphVisitor({ url: processes.url, door: 'app', ...admin }).catch(() => null)
    expect(anonymous).toBeNull()
    const codes = []
    for (const token of tokens) {
      const body = JSON.stringify({ query: operations.setUpFirm, variables: { input: { ...firm, token } } })
      const headers = { 'content-type': 'application/json' }
      const answer = await fetch(`${processes.url}/app/graphql`, { method: 'POST', headers, body })
      codes.push((await answer.json()).data.done.userErrors.map(({ code }: { code: string }) => code))
    }
    expect(codes).toEqual([[], ['LINK_NOT_VALID']])
    lea = await graphVisitor({ url: processes.url, door: 'app', ...admin })
  })

  it('every event has its effect once, whichever replica sees to it: twelve invitations are twelve mails', async () => {
    const { company } = await run('createCompany', { name: 'Groupe Qadisha' })
    const names = Array.from({ length: 12 }, (_, index) => `client${index}`)
    people = await Promise.all(
      names.map(async (username) => {
        const address = `${username}@qadisha.example`
        const person = { firstName: username, lastName: 'Qadisha', username, email: address, accessType: 'BOTH' }
        due.push(address)
        const { portalUsers } = await run('invite', { people: [{ ...person, companyId: company.id }] })
        return { id: portalUsers[0].id, address }
      }),
    )
    typeId = (await lea.ask('{ contractTypes { id } }')).contractTypes[0].id
    known = await Promise.all(people.slice(0, writers).map(share))
    await expect.poll(mailed, { timeout: 30_000, interval: 200 }).toEqual(due.toSorted())
  })

  it('a rolling restart of everything under load fails no request, and loses and doubles no change', async () => {
    const failures: string[] = []
    const over = new AbortController()
    /** Does it again and again until it is over; answers how often it was done. */
    const repeat = async (pauseMs: number, operation: () => Promise<unknown>) => {
      let done = 0
      // What follows upon a failure says nothing.
      for (; !over.signal.aborted && failures.length === 0; await sleep(pauseMs)) {
        await operation().then(
          () => done++,
          (error) => failures.push(`${error}`),
        )
      }
      return done
    }
    const writing = known.map((contract) => repeat(300, () => work(contract)))
    const reading = [1, 2].map(() => repeat(150, () => lea.ask(page)))
    const restartAll = async (...some: Part[]) => {
      for (const replica of some.flatMap(processes.of)) {
        await replica.stop()
        await replica.start()
      }
    }
    await Promise.all([restartAll('identity', 'contracts', 'gateway'), restartAll('matters', 'notifications')])
    over.abort()
    const rounds = sum(await Promise.all(writing))
    const pages = sum(await Promise.all(reading))
    const said = parts.flatMap((part) =>
      processes.of(part).flatMap(({ output }) => output().match(/^.*(did not|failed).*$/gm) ?? []),
    )
    expect(failures, said.join('\n')).toEqual([])
    expect(rounds).toBeGreaterThan(20)
    expect(pages).toBeGreaterThan(50)
    const contracts = postgres(processes.databases.contracts, { max: 1 })
    const [counts] = await contracts`select
      (select count(*)::int from contracts.contracts) as contracts,
      (select count(*)::int from contracts.contract_notes) as notes,
      (select count(*)::int from contracts.events where type = 'contract.shared') as shares,
      (select count(*)::int from contracts.events where type = 'contract.hidden') as hides`
    await contracts.end()
    const made = writers + rounds
    expect(counts).toEqual({ contracts: made, notes: rounds, shares: made + rounds, hides: rounds })
  })

  /** Makes a contract and shows it to somebody, whose mail is due. */
  async function share({ id: requesterId, address }: Person) {
    const { contract } = await run('create', { name: 'Lease of the depot', typeId })
    const shown = { requesterId, watcherIds: [], attachmentsVisible: true }
    await run('show', { recordId: contract.id, version: contract.version, ...shown })
    due.push(address)
    return { contractId: contract.id as string, shown }
  }

  /** Five changes: a new contract is shared, and one its reader knows is hidden, shown again and written on. */
  async function work({ contractId, shown }: Known): Promise<void> {
    await share(people[due.length % people.length]!)
    const { contract } = await run('hide', { recordId: contractId })
    await run('show', { recordId: contractId, version: contract.version, ...shown })
    await run('note', { recordId: contractId, body: 'As agreed.', audience: 'INTERNAL' })
  }

  /** To whom mails came, and no mail twice. */
  function mailed(): string[] {
    expect(new Set(postOffice.arrived.map(({ messageId }) => messageId)).size).toBe(postOffice.arrived.length)
    return postOffice.arrived.map(({ recipients: [to] }) => to!).sort()
  }

  it('afterwards each mail that was due has come, once, nothing waits, and every chain is whole', async () => {
    await expect.poll(() => postOffice.arrived.length, { timeout: 60_000, interval: 200 }).toBe(due.length)
    const contracts = postgres(processes.databases.contracts, { max: 1 })
    await expect.poll(() => contracts`select 1 from contracts.deliveries`, { timeout: 30_000 }).toHaveLength(0)
    await contracts.end()
    expect(mailed()).toEqual(due.toSorted())
    for (const name of subgraphNames) expect(await faultsOfHistory(processes.databases[name], name)).toEqual([])
  })
})

const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0)
