import { log } from '@parvis/observe/log.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { nobody } from './nobody.ts'
import { readOperationClients, readPersistedOperations } from './persistedOperations.ts'
import { runOperation } from './runOperation.ts'
import { graphFixture, type Shape, visitor } from './testing/graphFixture.ts'

const show = `mutation ($input: ShowContractInPortalInput!) {
  showContractInPortal(input: $input) {
    contract { id version share { visible } requester { displayName company { name } } watchers { displayName } }
    userErrors { code field }
  }
}`
const readContract = `query ($id: ID!) { contract(id: $id) { id title requester { displayName } assignee { displayName } } }`

const operations = readPersistedOperations()

describe.each<Shape>(['in one process', 'as processes over HTTP'])('the graph %s', (shape) => {
  let graph: Awaited<ReturnType<typeof graphFixture>>
  const at = (door: 'app' | 'portal', login: string) => visitor(graph, { door, login })
  const nadine = () => at('app', 'nadine.khoury@khourydelacroix.example')

  beforeAll(async () => {
    log.level = 'fatal'
    graph = await graphFixture(shape)
  })
  afterAll(() => graph.stop())

  async function newContract(staff: Awaited<ReturnType<typeof visitor>>): Promise<{ id: string; version: number }> {
    const { data: types } = await staff.ask('{ contractTypes { id } }')
    const { data } = await staff.ask(
      'mutation ($input: CreateContractInput!) { createContract(input: $input) { contract { id version } userErrors { code } } }',
      { input: { name: 'Supply agreement', typeId: types.contractTypes[0].id } },
    )
    return data.createContract.contract
  }

  test('a list names its people, whom another subgraph knows', async () => {
    const { data, errors } = await (await nadine()).ask(
      '{ contracts(first: 50) { nodes { reference requester { displayName company { name } } assignee { displayName } company { name } } } }',
    )
    expect(errors).toBeUndefined()
    const named = data.contracts.nodes.filter((node: { requester: unknown }) => node.requester)
    expect(named.length).toBeGreaterThan(5)
    for (const { requester, assignee } of named) {
      expect(requester.displayName).toMatch(/\w/)
      expect(assignee.displayName).toMatch(/\w/)
    }
  })

  test('a contract is shared: requester and watcher read it and are mailed, a colleague and a stranger do not', async () => {
    const [staff, rima, karim, joelle, thomas] = await Promise.all([
      nadine(),
      at('portal', 'rima.haddad'),
      at('portal', 'karim.aoun@groupecedre.example'),
      at('portal', 'joelle.mansour'),
      at('portal', 'thomas.whitfield'),
    ])
    const contract = await newContract(staff)
    const seenBy = async (person: typeof rima) =>
      (await person.ask(readContract, { id: contract.id })).data.contract?.title
    expect(await seenBy(rima)).toBeUndefined()
    const input = {
      recordId: contract.id,
      version: contract.version,
      requesterId: rima.id,
      watcherIds: [karim.id],
      attachmentsVisible: true,
    }
    const { data, errors } = await staff.ask(show, { input })
    expect(errors).toBeUndefined()
    expect(data.showContractInPortal).toMatchObject({
      userErrors: [],
      contract: {
        share: { visible: true },
        requester: { displayName: 'Rima Haddad', company: { name: 'Groupe Cèdre SAL' } },
        watchers: [{ displayName: 'Karim Aoun' }],
      },
    })
    expect(await Promise.all([rima, karim, joelle, thomas].map(seenBy))).toEqual([
      'Supply agreement',
      'Supply agreement',
      undefined,
      undefined,
    ])
    await vi.waitFor(
      async () => {
        const response = await graph.app.inject({ url: '/mailbox/messages.json' })
        const told = response.json<{ to: string; text: string }[]>().filter(({ text }) => text.includes(contract.id))
        expect(told.map(({ to }) => to).sort()).toEqual([
          'karim.aoun@groupecedre.example',
          'rima.haddad@groupecedre.example',
        ])
      },
      { timeout: 15_000, interval: 100 },
    )
  })

  test('a watcher who left the company is cut: only staff read their name, until they are back (V2, V8)', async () => {
    const [staff, rima, karim] = await Promise.all([
      nadine(),
      at('portal', 'rima.haddad'),
      at('portal', 'karim.aoun@groupecedre.example'),
    ])
    const { id: contractId, version } = await newContract(staff)
    const chosen = { requesterId: rima.id, watcherIds: [karim.id], attachmentsVisible: false }
    await staff.ask(show, { input: { recordId: contractId, version, ...chosen } })
    const readBy = async (person: typeof rima) => {
      const { data } = await person.ask('query ($id: ID!) { contract(id: $id) { watchers { displayName } } }', {
        id: contractId,
      })
      return data.contract?.watchers.map(({ displayName }: { displayName: string }) => displayName)
    }
    const moveKarim = async (companyId: string | null) => {
      const { data: found } = await staff.ask('query ($id: ID!) { portalUser(id: $id) { version company { id } } }', {
        id: karim.id,
      })
      const input = { portalUserId: karim.id, version: found.portalUser.version, companyId, companyChange: 'LEFT' }
      const { data } = await staff.ask(
        'mutation ($input: EditPortalUserInput!) { editPortalUser(input: $input) { userErrors { code } } }',
        { input },
      )
      expect(data.editPortalUser.userErrors).toEqual([])
      return found.portalUser.company?.id
    }
    expect([await readBy(rima), await readBy(karim)]).toEqual([['Karim Aoun'], ['Karim Aoun']])
    const company = await moveKarim(null)
    expect([await readBy(rima), await readBy(karim), await readBy(staff)]).toEqual([[], undefined, ['Karim Aoun']])
    await moveKarim(company)
    expect([await readBy(rima), await readBy(karim)]).toEqual([['Karim Aoun'], ['Karim Aoun']])
  })

  test('a watcher of another company is refused by name of the rule, and nothing is shared', async () => {
    const [staff, rima, thomas] = await Promise.all([
      nadine(),
      at('portal', 'rima.haddad'),
      at('portal', 'thomas.whitfield'),
    ])
    const contract = await newContract(staff)
    const input = {
      recordId: contract.id,
      version: contract.version,
      requesterId: rima.id,
      watcherIds: [thomas.id],
      attachmentsVisible: false,
    }
    const { data } = await staff.ask(show, { input })
    expect(data.showContractInPortal.userErrors).toMatchObject([{ code: 'WATCHER_COMPANY_MISMATCH' }])
    expect((await rima.ask(readContract, { id: contract.id })).data.contract).toBeNull()
  })

  test('two people share at the same moment: one wins, the other is told and sees what it is now', async () => {
    const [one, other, rima, karim] = await Promise.all([
      nadine(),
      at('app', 'antoine.delacroix@khourydelacroix.example'),
      at('portal', 'rima.haddad'),
      at('portal', 'karim.aoun'),
    ])
    const contract = await newContract(one)
    const share = (staff: typeof one, requesterId: string) =>
      staff.ask(show, {
        input: {
          recordId: contract.id,
          version: contract.version,
          requesterId,
          watcherIds: [],
          attachmentsVisible: true,
        },
      })
    const answers = await Promise.all([share(one, rima.id), share(other, karim.id)])
    const codes = answers.map(({ data }) =>
      data.showContractInPortal.userErrors.map(({ code }: { code: string }) => code),
    )
    expect(codes.sort()).toEqual([[], ['CONFLICT']])
    const [won, lost] = answers.sort(
      (a, b) => a.data.showContractInPortal.userErrors.length - b.data.showContractInPortal.userErrors.length,
    )
    expect(lost!.data.showContractInPortal.contract).toEqual(won!.data.showContractInPortal.contract)
  })

  test("a subgraph's refusal keeps its code and its language on the way through the gateway", async () => {
    const karim = await at('portal', 'karim.aoun')
    const { data, errors } = await karim.ask(
      '{ viewer { displayName } portalSettings { attachmentsVisibleByDefault } }',
    )
    expect(data).toBeNull()
    expect(errors).toMatchObject([{ path: ['portalSettings'], extensions: { code: 'FORBIDDEN' } }])
    expect(errors?.[0]?.message).toContain('équipe juridique')
  })

  test('a session that ended is over at the next request', async () => {
    const rima = await at('portal', 'rima.haddad')
    const cookies = rima.cookies()
    const viewer = async () => {
      const payload = JSON.stringify({ query: '{ viewer { displayName } }' })
      const headers = { 'content-type': 'application/json' }
      const response = await graph.app.inject({ method: 'POST', url: '/portal/graphql', headers, payload, cookies })
      return response.json<{ data: { viewer: { displayName: string } | null } }>().data.viewer
    }
    expect(await viewer()).toEqual({ displayName: 'Rima Haddad' })
    await rima.ask('mutation { signOut { userErrors { code } } }')
    expect(await viewer()).toBeNull()
  })

  test('the gateway answers a query of ours from inside as the caller’s page would, and nothing else', async () => {
    const rima = await at('portal', 'rima.haddad')
    const { viewer } = (await graph.peers.identity.internal('resolveSession', {
      token: rima.cookies().portal!,
      door: 'portal',
    }))!
    const run = (name: string, who: Viewer | null) =>
      runOperation(
        { server: graph.gateway.server, operations, clients: readOperationClients() },
        { client: 'portal', name, variables: {}, caller: { ...nobody('a test'), door: 'portal', viewer: who } },
      )
    const page = await rima.ask([...operations.values()].find((text) => text.includes('query HomeContracts'))!)
    expect(page.data.latest.nodes.length).toBeGreaterThan(0)
    expect(JSON.parse(JSON.stringify((await run('HomeContracts', viewer)).data))).toEqual(page.data)
    expect((await run('HomeContracts', null)).errors![0]!.extensions!.code).toBe('UNAUTHENTICATED')
    await expect(run('MarkNotifications', viewer)).rejects.toThrow('portal has no query MarkNotifications')
    await expect(run('CommandPalette_Search', viewer)).rejects.toThrow('portal has no query CommandPalette_Search')
  })

  test('a variable a subgraph cannot read is an error of the caller', async () => {
    const staff = await nadine()
    const { errors } = await staff.ask(
      '{ contract(id: "no id at all") { id } contracts(first: 1000) { nodes { id } } }',
    )
    for (const { extensions } of errors ?? []) expect(extensions.code).toBe('BAD_USER_INPUT')
  })

  // Last: it does not come back.
  test('matters away: contracts are read as before, and it is said that a part is missing', async () => {
    const staff = await nadine()
    await graph.takeAway('matters')
    const { data, errors } = await staff.ask(`{
      matter(id: "01a20015-8054-770c-b26a-162c4151b309") { id }
      matters(first: 3) { nodes { id } }
      matterStatuses { id }
      contracts(first: 3) { nodes { id } }
    }`)
    expect(data.contracts.nodes).toHaveLength(3)
    expect(data).toMatchObject({ matter: null, matters: null, matterStatuses: null })
    const paths = errors!.map(({ path, extensions }) => [path?.[0], extensions.code])
    expect(new Set(paths.map(([, code]) => code))).toEqual(new Set(['SUBGRAPH_UNAVAILABLE']))
  })
})
