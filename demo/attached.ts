import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { newKey, type Storage } from '@parvis/files/storage.ts'
import { newId } from '@parvis/kernel/database/columns.ts'
import type { Transaction } from '@parvis/kernel/database/database.ts'
import { chain, type Happened } from '@parvis/kernel/events/chain.ts'
import type { RecordTables } from '@parvis/records/recordTables.ts'
import { eq } from 'drizzle-orm'
import { pdf } from './pdf.ts'

type File = {
  name: string
  folder?: string
  /** Own switch; inherits when left out. */
  shown?: boolean
  /** Username of the client who added it; the record's assignee did otherwise. */
  client?: string
  /** Today when left out. */
  daysAgo?: number
  /** What stands at its head, in Western letters; its name when left out. */
  title?: string
  lines: string[]
  /** Versions before this one, the first first. */
  earlier?: { daysAgo: number; lines: string[] }[]
}
type Note = { text: string; client?: string; audience: 'INTERNAL' | 'CLIENT'; daysAgo: number }
type Attached = { folders?: Record<string, boolean | null>; files: File[]; notes: Note[] }

/** Folders with their switch, files and notes of the demo world's records, by reference. */
const world: Record<string, Attached> = {
  CT0000412: {
    folders: { Schedules: true, 'Internal papers': null },
    files: [
      {
        name: 'Master services agreement.pdf',
        shown: true,
        daysAgo: 2.1,
        lines: [
          'between Groupe Cèdre SAL and Harcourt Shipping Ltd',
          '',
          '7.2 Each undisputed invoice is payable within 45 days, with interest from day 46.',
        ],
        earlier: [
          { daysAgo: 24, lines: ['between Groupe Cèdre SAL and Harcourt Shipping Ltd'] },
          {
            daysAgo: 9,
            lines: [
              'between Groupe Cèdre SAL and Harcourt Shipping Ltd',
              '',
              '7.2 Each undisputed invoice is payable within 30 days.',
            ],
          },
        ],
      },
      { name: 'Annex A, rate card 2026.pdf', folder: 'Schedules', lines: ['Rates per vessel and day, in US dollars.'] },
      {
        name: 'Insurance certificate, Harcourt.pdf',
        client: 'rima.haddad',
        daysAgo: 1.4,
        lines: ['Cover: USD 5,000,000 per occurrence.'],
      },
      {
        name: 'Negotiation brief.pdf',
        folder: 'Internal papers',
        lines: ['Not for the client: where we can give way.'],
      },
    ],
    notes: [
      { text: 'Do not offer 30 days again, see our call of last week.', audience: 'INTERNAL', daysAgo: 6 },
      {
        text: 'Harcourt asks for payment at 60 days instead of 30. Our finance team can live with 45. Please try that first.',
        client: 'rima.haddad',
        audience: 'CLIENT',
        daysAgo: 5,
      },
      {
        text: 'They accepted 45 days. It is in clause 7.2 of version 3, with interest from day 46.',
        audience: 'CLIENT',
        daysAgo: 2,
      },
    ],
  },
  CT0000418: {
    files: [
      { name: 'Distribution agreement.pdf', shown: true, lines: ['between Groupe Cèdre SAL and Orontes Trading FZE'] },
      { name: 'Schedule 1, territory and products.pdf', lines: ['Lebanon, Jordan, Iraq.'] },
      { name: 'Schedule 2, minimum volumes.pdf', lines: ['EUR 180,000 in the first year.'] },
    ],
    notes: [],
  },
  CT0000391: {
    files: [
      {
        name: 'رخصة المستودع.pdf',
        client: 'ziad.rahme',
        daysAgo: 1.2,
        title: 'Warehouse licence no. 118/2026',
        lines: [
          'Free zone of Tripoli, plot 7, warehouse B',
          '',
          'Holder: Tannourine Foods',
          'Use: storage of dry goods, 1,400 square metres',
          'Valid until 31 December 2028',
        ],
      },
    ],
    notes: [{ text: 'متى يمكننا التوقيع؟', client: 'ziad.rahme', audience: 'CLIENT', daysAgo: 1.19 }],
  },
  CT0000375: {
    files: [
      {
        name: 'Inspection report, Bloc B.pdf',
        client: 'georges.nasr',
        daysAgo: 8.2,
        lines: ['Three lifts, inspected on site.'],
      },
    ],
    notes: [
      {
        text: 'Le syndic demande une intervention sous quatre heures, week-end compris.',
        client: 'georges.nasr',
        audience: 'CLIENT',
        daysAgo: 8.1,
      },
    ],
  },
  CT0000356: {
    files: [],
    notes: [
      {
        text: 'Mr Tabet signs tomorrow; I send you the stamped copy then.',
        client: 'rima.haddad',
        audience: 'CLIENT',
        daysAgo: 0.02,
      },
    ],
  },
  M0000231: {
    files: [{ name: 'Draft lease, Jal el Dib.pdf', shown: true, lines: ['Fourth floor, 210 square metres.'] }],
    notes: [{ text: 'Could you send us the building’s rules of co-ownership?', audience: 'CLIENT', daysAgo: 3 }],
  },
}

type Parts = { tx: Transaction; tables: RecordTables; storage: Storage; people: Map<string, { id: string }> }

/** Adds folders, files and notes as the commands write them, history included, but tells nobody. */
export async function seedAttached(parts: Parts): Promise<void> {
  const { tx, tables } = parts
  const { record } = tables
  for (const [reference, attached] of Object.entries(world)) {
    const [row] = await tx.select().from(record).where(eq(record.reference, reference))
    if (row) await seedRecord(parts, { id: row.id, chainHead: row.chainHead, staffId: row.assigneeId! }, attached)
  }
}

type Row = { id: string; chainHead: string | null; staffId: string }

async function seedRecord(parts: Parts, row: Row, { folders = {}, files, notes }: Attached): Promise<void> {
  const { tx, tables } = parts
  const { kind, attached } = tables
  const folderIds = new Map<string, string>()
  for (const [name, portalVisible] of Object.entries(folders)) {
    const id = newId()
    folderIds.set(name, id)
    await tx.insert(attached.folders).values({ id, recordId: row.id, name, portalVisible })
    const payload = { folderId: id, name }
    await remember(parts, row, { type: `${kind}.folderCreated`, actorId: row.staffId, payload })
  }
  for (const file of files) await seedFile(parts, row, { ...file, folderId: folderIds.get(file.folder ?? '') ?? null })
  for (const { text, client, audience, daysAgo } of notes) {
    const [id, author] = [newId(), authorOf(parts, row, client)]
    const createdAt = new Date(Date.now() - daysAgo * 86_400_000)
    const mailsAt = audience === 'CLIENT' ? new Date(createdAt.getTime() + 60_000) : null
    const written = { authorId: author.uploadedById, authorKind: author.uploadedByKind }
    await tx
      .insert(attached.notes)
      .values({ id, recordId: row.id, ...written, body: text, audience, createdAt, mailsAt })
    const payload = { noteId: id, audience }
    await remember(parts, row, { type: `${kind}.noteAdded`, actorId: written.authorId, payload })
  }
}

const authorOf = ({ people }: Parts, { staffId }: Row, client: string | undefined) =>
  client
    ? { uploadedById: people.get(client)!.id, uploadedByKind: 'portal' as const }
    : { uploadedById: staffId, uploadedByKind: 'staff' as const }

async function seedFile(parts: Parts, row: Row, file: File & { folderId: string | null }): Promise<void> {
  const { tx, tables } = parts
  const { attachments } = tables.attached
  const author = authorOf(parts, row, file.client)
  const [id, source] = [newId(), file.client ? ('PORTAL' as const) : ('STAFF' as const)]
  const { name, folderId } = file
  const all = [...(file.earlier ?? []), { daysAgo: file.daysAgo ?? 0, lines: file.lines }]
  for (const [index, { daysAgo, lines }] of all.entries()) {
    const version = index + 1
    const bytes = pdf({ title: file.title ?? name.replace(/\.pdf$/, ''), lines })
    const uploadedAt = new Date(Date.now() - daysAgo * 86_400_000)
    const { key, ...kept } = await keep(parts, bytes)
    const uploaded = { ...kept, ...author, uploadedAt }
    if (version === 1) {
      const portalVisible = file.client ? true : (file.shown ?? null)
      await tx.insert(attachments).values({ id, recordId: row.id, folderId, name, portalVisible, source, ...uploaded })
    } else
      await tx
        .update(attachments)
        .set({ version, ...uploaded })
        .where(eq(attachments.id, id))
    await tx.insert(tables.attached.versions).values({ attachmentId: id, version, key, ...uploaded })
    const payload = { attachmentId: id, name, version, sha256: uploaded.sha256, source }
    const added = version === 1 ? 'attachmentAdded' : 'attachmentVersionAdded'
    const type = `${tables.kind}.${added}` as const
    await remember(parts, row, { type, actorId: author.uploadedById, payload })
  }
}

async function keep({ storage }: Parts, bytes: Buffer) {
  const key = newKey()
  await storage.put(key, Readable.from(bytes), bytes.length)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { key, mime: 'application/pdf', size: bytes.length, sha256 }
}

/** History without deliveries, in the record's chain. */
async function remember({ tx, tables }: Parts, row: Row, happened: Happened): Promise<void> {
  const event = chain.link(row.chainHead, row.id, happened)
  row.chainHead = event.hash
  await tx.insert(tables.eventTables.events).values({ ...event, occurredAt: new Date(event.occurredAt) })
  await tx.update(tables.record).set({ chainHead: event.hash }).where(eq(tables.record.id, row.id))
}
