import type postgres from 'postgres'
import { type Asked, operation, type Person } from './operation.ts'
import { clients, staff } from './people.ts'

/** What somebody reads who opens a contract: its facts, its people, milestones, notes and files. */
export const contractPage = operation({
  name: 'contract page',
  document: `query ContractPage($id: ID!) {
    contract(id: $id) {
      id reference title stage stageSince waitsFor expired description priority
      value currency contractDate startDate endDate
      type { id label }
      parties { name category }
      requester { id displayName }
      watchers { id displayName }
      assignee { id displayName }
      assigneeEmail
      milestones { id title status amount currency dueDate }
      notes { id body createdAt mine author { ... on PortalUser { id displayName } ... on StaffUser { id displayName } } }
      attachments { id name mime size uploadedAt uploadedBy { ... on PortalUser { id displayName } ... on StaffUser { id displayName } } }
    }
  }`,
  async requests(sql, { howMany }) {
    const team = await staff(sql)
    const portal = await clients(sql, 160)
    const ofTeam = await readableByStaff(sql, team)
    const ofPortal = await readableByClients(sql, portal)
    const ofEither = [...ofTeam, ...ofPortal]
    return Array.from({ length: howMany }, (_, i): Asked => {
      const { person, id } = i % 5 === 0 ? ofTeam[i % ofTeam.length]! : ofPortal[i % ofPortal.length]!
      // One in twenty asks for a contract that is most likely hidden from them: the answer is null.
      const asked = i % 20 === 7 ? ofEither[(i * 31) % ofEither.length]!.id : id
      return { person, variables: { id: asked } }
    })
  },
})

type Readable = { person: Person; id: string }

/** Contracts with everything on them that each client sees, from all over their list. */
async function readableByClients(sql: postgres.Sql, people: Person[]): Promise<Readable[]> {
  const rows = await sql<{ personId: string; id: string }[]>`
    select p.id as "personId", seen.id
    from identity.portal_users p, lateral (
      select a.record_id as id from contracts.contract_access a
      where a.grantee_id = p.id and exists (select from contracts.milestones m where m.record_id = a.record_id)
      order by hashtext(a.record_id::text) limit 8
    ) as seen
    where p.id = any(${people.map(({ id }) => id)}::uuid[])
    order by hashtext(seen.id::text)`
  return withPeople(people, rows)
}

/** The same for the legal team, who see everything but what is private. */
async function readableByStaff(sql: postgres.Sql, people: Person[]): Promise<Readable[]> {
  const rows = await sql<{ personId: string; id: string }[]>`
    select u.id as "personId", seen.id
    from identity.staff_users u, lateral (
      select c.id from contracts.contracts c
      where c.assignee_id = u.id and exists (select from contracts.milestones m where m.record_id = c.id)
      order by c.created_at desc limit 8
    ) as seen
    order by hashtext(seen.id::text)`
  return withPeople(people, rows)
}

function withPeople(people: Person[], rows: { personId: string; id: string }[]): Readable[] {
  const byId = new Map(people.map((person) => [person.id, person]))
  return rows.map(({ personId, id }) => ({ person: byId.get(personId)!, id }))
}
