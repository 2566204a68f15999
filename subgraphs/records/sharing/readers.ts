import type { Database } from '@parvis/kernel/database/database.ts'
import type { PersonFacts } from '@parvis/schema/calls.ts'
import type DataLoader from 'dataloader'
import type { RecordRow } from '../recordTable.ts'
import type { RecordTables } from '../recordTables.ts'
import { visibleTo } from './visibleTo.ts'

type Parts = {
  db: Database
  tables: RecordTables
  loaders: { person: DataLoader<string, PersonFacts | null>; colleagues: DataLoader<string, PersonFacts[]> }
}
type Reader = { person: { id: string }; via: 'MINE' | 'WATCHING' | 'COMPANY'; canSee: boolean; invited: boolean }

/**
 * Who can see a record through its share and why, and who was cut off by a company move or a deactivation: requester,
 * watchers, then colleagues where the company shares everything. Judged by the same grants as every read; somebody
 * invited is neither: they see it once they set a password.
 */
export async function readers({ db, tables, loaders }: Parts, row: RecordRow): Promise<Reader[]> {
  const named = [...(row.requesterId ? [row.requesterId] : []), ...row.watcherIds]
  const people = (await Promise.all(named.map((id) => loaders.person.load(id)))).flatMap((person) => person ?? [])
  const colleagues = row.shareCompanyId ? await loaders.colleagues.load(row.shareCompanyId) : []
  const others = colleagues.filter(({ id, requestSharing }) => requestSharing === 'EVERYONE' && !named.includes(id))
  const everybody = [...people, ...others]
  const seerIds = await visibleTo({ db, tables }, { recordId: row.id, people: everybody })
  const sees = (person: PersonFacts, as: 'ACTIVE' | 'INVITED') => person.status === as && seerIds.includes(person.id)
  const via = ({ id }: PersonFacts): Reader['via'] =>
    id === row.requesterId ? 'MINE' : row.watcherIds.includes(id) ? 'WATCHING' : 'COMPANY'
  return everybody
    .map((person) => ({
      person: { id: person.id },
      via: via(person),
      canSee: sees(person, 'ACTIVE'),
      invited: sees(person, 'INVITED'),
    }))
    .filter((reader) => reader.via !== 'COMPANY' || reader.canSee)
}
