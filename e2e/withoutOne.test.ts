import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rawKeys } from './catalogues.ts'
import { signedIn } from './graphVisitor.ts'
import { type Place, places, type World } from './places.ts'
import { type Processes, startProcesses } from './processes.ts'
import type { Part } from './replica.ts'
import { ask, enterApp, enterPortal, legalLogin, nothingLoads, see } from './steps.ts'
import { visitors } from './visitors.ts'

type Session = Awaited<ReturnType<BrowserContext['storageState']>>

/** The pages themselves, without what is clicked open on them, and lists without a filter. */
const pages = places.filter(
  ({ who, name, step, shows }) =>
    (who === 'client' || who === 'admin') && !step && !shows && !/filtered|timeline|peek|-none/.test(name),
)
const away = 'A part of this is away'
const everything =
  '{ firm { ready } contracts(first: 1) { nodes { id } } matters(first: 1) { nodes { id } } notifications(first: 1) { nodes { id } } }'

/** Whose absence a page has to speak of. */
function isMissedOn(part: Part, { name, path }: Place, world: World): boolean {
  if (name === 'portal-home') return true
  // Nadine was told of contracts only, and whether she still sees them is asked of their owner.
  if (name.startsWith('app-inbox')) return part !== 'matters'
  // A list of its own, or a tab of a company's page.
  const [, list, tab] =
    /^\/\w+\/(?:(contracts|matters|cases)|companies\/.*tab=(contracts|matters))/.exec(path(world)) ?? []
  const noun = list ?? tab
  return noun !== undefined && part === (noun === 'contracts' ? 'contracts' : 'matters')
}

describe('one subgraph is away', () => {
  let processes: Processes
  let world: World
  const sessions = {} as Record<'client' | 'admin', Session>
  const { enter, mayComplain } = visitors()

  beforeAll(async () => {
    processes = await startProcesses({ replicas: 1 })
    const [client, admin] = [await enter(), await enter()]
    await Promise.all([
      enterPortal(client, processes, 'rima.haddad'),
      enterApp(admin, processes, legalLogin('nadine.khoury')),
    ])
    world = await worldOf(admin)
    sessions.client = await client.context().storageState()
    sessions.admin = await admin.context().storageState()
    await Promise.all([client, admin].map((page) => page.context().close()))
  })
  afterAll(() => processes?.stop())

  it.each<Part>(['matters', 'contracts', 'notifications'])(
    'without %s every page shows what there is, and says what is missing',
    async (part) => {
      const [replica] = processes.of(part)
      await replica!.kill()
      const found: string[] = []
      await Promise.all(
        (['client', 'admin'] as const).map(async (who) => {
          const page = await enter({ storageState: sessions[who] })
          for (const place of pages.filter((each) => each.who === who)) {
            for (const problem of await problemsAt(page, part, place)) found.push(`${place.name}: ${problem}`)
          }
          await page.context().close()
        }),
      )
      await replica!.start()
      await askedAgain()
      expect(found).toEqual([])
    },
  )

  /** The gateway leaves in peace what failed a moment ago. Resolves when it asks all of them again. */
  async function askedAgain(): Promise<void> {
    const cookie = sessions.admin.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
    const nadine = signedIn({ url: processes.url, door: 'app', cookie })
    const isWhole = () =>
      nadine.ask(everything).then(
        () => true,
        () => false,
      )
    await expect.poll(isWhole, { timeout: 15_000, interval: 100 }).toBe(true)
  }

  async function problemsAt(page: Page, part: Part, place: Place): Promise<string[]> {
    const isMissed = isMissedOn(part, place, world)
    await page.goto(processes.url + place.path(world))
    const shown = isMissed ? page.getByRole('alert').filter({ hasText: away }) : page.locator('h1, main p')
    const isShown = await shown
      .filter({ visible: true })
      .first()
      .waitFor()
      .then(
        () => true,
        () => false,
      )
    if (!isShown) return [`shows ${(await page.locator('body').innerText()) || 'nothing'}`]
    await nothingLoads(page)
    const problems = (await rawKeys(page)).map((key) => `shows ${key}`)
    const waiting = page.getByText('A part of what waits for you cannot be read at the moment.')
    if (place.name === 'portal-home' && part !== 'notifications' && !(await waiting.isVisible())) {
      problems.push('does not say that more may wait')
    }
    if (!isMissed && (await page.getByRole('alert').count())) problems.push('complains of what it does not need')
    return problems
  }

  it('without identity, also when the gateway starts then, both doors say so and work when one tries again', async () => {
    mayComplain(/503|Service Unavailable/)
    const [identity] = processes.of('identity')
    const [gateway] = processes.of('gateway')
    await identity!.kill()
    await gateway!.kill()
    await gateway!.start()
    // Until the load balancer has noticed.
    await expect.poll(async () => (await fetch(`${processes.url}/healthz`)).status).toBe(200)
    const guest = await enter()
    const rima = await enter({ storageState: sessions.client })
    await guest.goto(`${processes.url}/app/sign-in`)
    await rima.goto(`${processes.url}/portal/contracts`)
    for (const page of [guest, rima]) await see(page.getByRole('alert'), away)
    await identity!.start()
    await askedAgain()
    for (const page of [guest, rima]) await page.getByRole('button', { name: 'Try again' }).click()
    await guest.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor()
    await rima.getByRole('list', { name: 'Contracts' }).getByRole('listitem').first().waitFor()
  })

  async function worldOf(admin: Page): Promise<World> {
    const only = async (query: string) => {
      const { data } = await ask(admin, 'app', `{ found: ${query} { nodes { id } } }`)
      return (data!.found as { nodes: { id: string }[] }).nodes[0]!.id
    }
    return {
      contract: await only('contracts(first: 1, filter: { search: "CT0000412" })'),
      unshared: await only('contracts(first: 1, filter: { search: "CT0000418" })'),
      restricted: await only('contracts(first: 1, filter: { search: "CT0000427" })'),
      matter: await only('matters(first: 1, filter: { search: "M0000231" })'),
      litigation: await only('matters(first: 1, filter: { search: "M0000230" })'),
      person: await only('portalUsers(first: 1, filter: { search: "claire" })'),
      company: await only('companies(first: 1, filter: { search: "cèdre" })'),
      requester: await only('portalUsers(first: 1, filter: { search: "rima" })'),
      guest: await only('portalUsers(first: 1, filter: { accessTypes: [GUEST] })'),
      olivia: await only('staffUsers(first: 1, filter: { search: "olivia" })'),
      waiting: await only('portalUsers(first: 1, filter: { statuses: [PENDING_APPROVAL] })'),
      confirmation: '',
      mail: '',
      invitation: '',
      setUp: '',
    }
  }
})
