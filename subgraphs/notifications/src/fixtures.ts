import { newId } from '@parvis/kernel/database/columns.ts'
import type { Carrier } from '@parvis/kernel/graph/carrier.ts'
import { callerOf, type WorldPerson, world } from '@parvis/kernel/testing/world.ts'
import { testDatabase } from '@parvis/runtime/testing/testDatabase.ts'
import type {
  Calls,
  DueMilestone,
  FirmFacts,
  FirmLogo,
  NoteFacts,
  PersonFacts,
  RecordFacts,
} from '@parvis/schema/calls.ts'
import type { AnyEvent, EventOf, EventPayloads, EventType } from '@parvis/schema/events.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import postgres from 'postgres'
import { openPostOffice } from './mail/testing/openPostOffice.ts'
import { testClock } from './reminders/testing/testClock.ts'
import { notifications } from './subgraph.ts'

type Told = Partial<Pick<PersonFacts, 'email' | 'locale' | 'timeZone' | 'displayName' | 'status'>>

/** Notifications with a database, a mail server and a world of its own; the other subgraphs are stand-ins. */
export async function notificationsFixture() {
  const it = world()
  const databaseUrl = await testDatabase()
  const postOffice = await openPostOffice()
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} })
  const standIns = peersOf(it)
  const clock = testClock()
  const subgraph = notifications({
    databaseUrl,
    peers: standIns.peers,
    clock,
    settings: { publicUrl: 'https://portal.khourydelacroix.example', smtpUrl: postOffice.smtpUrl, mailFrom: null },
  })
  await subgraph.start()

  const accept = (event: AnyEvent) => subgraph.internal.accept!({ events: [event] })
  return {
    ...it,
    ...standIns,
    /** What the product is reminded by; a test turns it. */
    clock,
    /** The database as its admin sees it. */
    sql,
    databaseUrl,
    postOffice,
    subgraph,
    accept,
    /** Hands over the event of a share to these people, the requester first. Answers the event. */
    async share(
      type: 'contract.shared' | 'matter.shared',
      recipients: WorldPerson[],
      newRecipients = recipients,
    ): Promise<AnyEvent> {
      const [requester, ...watchers] = recipients
      const record = { requesterId: requester!.id, watcherIds: watchers.map(({ id }) => id) }
      Object.assign(standIns.record, record)
      const event = eventOf(type, {
        actorId: it.staff.nadine.id,
        subjectId: standIns.record.id,
        payload: {
          ...record,
          newRecipientIds: newRecipients.map(({ id }) => id),
          companyId: requester!.companyId,
          attachmentsVisible: false,
        },
      })
      await accept(event)
      return event
    },
    /** Writes a note for clients; answers its event, which is not handed over yet. */
    note(
      author: WorldPerson | (typeof it.staff)[keyof typeof it.staff],
      {
        type = 'contract.noteAdded' as 'contract.noteAdded' | 'matter.noteAdded',
        body = 'Is it signed?' as string | null,
      } = {},
    ): AnyEvent {
      const noteId = newId()
      const { id: authorId, kind: authorKind } = author
      standIns.notes.set(noteId, { recordId: standIns.record.id, authorId, authorKind, body })
      return eventOf(type, {
        actorId: authorId,
        subjectId: standIns.record.id,
        payload: { noteId, audience: 'CLIENT' },
      })
    },
    mailRows: () => sql`select * from notifications.email_messages order by id`,
    async run(viewer: Viewer | null, query: string, variables: Record<string, unknown> = {}) {
      const { data, errors = [] } = await subgraph.execute({ query, variables }, callerOf(viewer))
      // biome-ignore lint/suspicious/noExplicitAny: answers of any shape
      return { data: data as any, codes: errors.map(({ extensions }) => extensions?.code) }
    },
    async stop() {
      await subgraph.stop()
      await sql.end()
      await postOffice.close()
    },
  }
}

/** An event as the outbox of its subgraph would hand it over. */
export function eventOf<T extends EventType>(
  type: T,
  facts: { actorId: string | null; subjectId: string; payload: EventPayloads[T]; occurredAt?: string },
): AnyEvent {
  const event: EventOf<T> = { id: newId(), type, occurredAt: new Date().toISOString(), ...facts }
  return event as AnyEvent
}

/** Stand-ins for the carriers of the other subgraphs, with state a test may change. */
function peersOf({ people, staff, companies }: ReturnType<typeof world>) {
  const told = new Map<string, Told>([
    [people.rima.id, { email: 'rima@cedre.example' }],
    [people.karim.id, { email: 'karim@cedre.example', locale: 'FR' }],
    [people.joelle.id, { email: 'joelle@cedre.example', locale: 'AR' }],
    [staff.nadine.id, { email: 'nadine@khourydelacroix.example' }],
  ])
  const firm: FirmFacts = { name: 'Khoury Delacroix', address: '14 rue Monnot, Beirut', locale: 'EN', accent: null }
  const logo: { value: FirmLogo | null } = { value: null }
  const record: RecordFacts & { shown: boolean } = {
    id: newId(),
    reference: 'CT0000412',
    title: 'Master services agreement',
    stage: 'DRAFT',
    parties: [{ name: 'Groupe Cèdre SAL' }, { name: 'Harcourt Shipping Ltd' }],
    requesterId: null,
    watcherIds: [],
    assigneeId: staff.nadine.id,
    lookedAfterByIds: [staff.nadine.id],
    shown: true,
  }
  /** Notes that are for clients, by id; one that is missing was withdrawn. */
  const notes = new Map<string, NoteFacts>()
  /** Milestones of the record; hidden ones have no requester. */
  const milestones: DueMilestone[] = []
  const issued: { personId: string; purpose: string; token: string }[] = []
  /** What happens meanwhile. */
  const moments = { beforeLink: () => {} }
  const everybody = () => [...Object.values(people), ...Object.values(staff)]
  const functions: Pick<
    Calls['identity'] & Calls['contracts'],
    | 'adminIds'
    | 'dueMilestones'
    | 'firm'
    | 'firmLogo'
    | 'milestonesDue'
    | 'milestoneTitles'
    | 'timeZones'
    | 'companies'
    | 'people'
    | 'issuePasswordLink'
    | 'noteFacts'
    | 'noteWords'
    | 'recordFacts'
    | 'visibleIds'
    | 'visibleTo'
  > = {
    adminIds: () =>
      Object.values(staff)
        .filter(({ id, role }) => role === 'ADMIN' && told.get(id)?.status !== 'INACTIVE')
        .map(({ id }) => id),
    firm: () => firm,
    dueMilestones: ({ ids }) => milestones.filter(({ id }) => ids.includes(id)),
    milestonesDue({ from, to, first, after }) {
      const place = ({ dueOn, id }: { dueOn: string; id: string }) => `${dueOn} ${id}`
      return milestones
        .filter((each) => from <= each.dueOn && each.dueOn <= to && (!after || place(each) > place(after)))
        .toSorted((one, other) => (place(one) < place(other) ? -1 : 1))
        .slice(0, first)
    },
    milestoneTitles: ({ ids, viewer }) =>
      milestones
        .filter(({ id }) => record.shown && ids.includes(id))
        .filter(({ requesterId }) => viewer?.kind === 'staff' || requesterId !== null),
    timeZones: () => [
      ...new Set(functions.people({ ids: everybody().map(({ id }) => id) }).map((each) => each.timeZone)),
    ],
    firmLogo: () => logo.value,
    companies: ({ ids }) => Object.values(companies).filter(({ id }) => ids.includes(id)),
    people: ({ ids }) =>
      everybody()
        .filter(({ id }) => ids.includes(id))
        .map((person) => ({
          firstName: person.displayName.split(' ')[0]!,
          username: person.kind === 'portal' ? person.displayName.split(' ')[0]!.toLowerCase() : null,
          email: `${person.id}@example.com`,
          locale: 'EN',
          timeZone: 'UTC',
          companyId: null,
          requestSharing: 'NONE',
          isGuest: 'accessType' in person && person.accessType === 'GUEST',
          status: 'ACTIVE',
          ...person,
          ...told.get(person.id),
        })),
    issuePasswordLink: ({ personId, purpose }) => {
      moments.beforeLink()
      const token = `secret-${issued.length + 1}`
      issued.push({ personId, purpose, token })
      const staffToo = Object.values(staff).some(({ id }) => id === personId)
      const { email: address } = functions.people({ ids: [personId] })[0]!
      return { token, staff: staffToo, expiresAt: new Date(Date.now() + 72 * 3_600_000).toISOString(), address }
    },
    noteFacts: ({ noteId }) => notes.get(noteId) ?? null,
    noteWords: ({ noteIds }) =>
      noteIds.flatMap((noteId) => {
        const body = notes.get(noteId)?.body
        return body ? { noteId, words: body } : []
      }),
    recordFacts: () => record,
    visibleIds: ({ ids }) => (record.shown ? [...ids] : []),
    visibleTo: ({ people: asked }) =>
      asked
        .filter(({ id }) => record.shown && [record.requesterId, ...record.watcherIds].includes(id))
        .filter(({ companyId }) => companyId === companies.cedre.id)
        .map(({ id }) => id),
  }
  const carrier: Carrier = {
    graphql: async () => ({ data: null }),
    internal: (async (name: keyof typeof functions, asked: never) =>
      structuredClone(functions[name](asked))) as Carrier['internal'],
  }
  const peers = { identity: carrier, contracts: carrier, matters: carrier, notifications: carrier }
  return { told, firm, logo, record, notes, milestones, issued, moments, peers }
}
