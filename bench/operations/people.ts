import type postgres from 'postgres'
import type { Person } from './operation.ts'

/** The token of somebody's session, as the data made it. */
const personOf = (door: Person['door'], id: string): Person => ({ id, token: `bench-session-${id}`, door })

/** Members of the legal team, by id: every third an ADMIN. */
export async function staff(sql: postgres.Sql): Promise<Person[]> {
  const rows = await sql<{ id: string }[]>`select id from identity.staff_users order by id`
  return rows.map(({ id }) => personOf('app', id))
}

/** Clients who can sign in, from companies all over the table; the large client first, then the small one. */
export async function clients(sql: postgres.Sql, howMany: number): Promise<Person[]> {
  const rows = await sql<{ id: string }[]>`
    with ranked as (
      select p.id, p.company_id, dense_rank() over (order by p.company_id) as company, row_number() over (partition by p.company_id order by p.id) as rank
      from identity.portal_users p where p.status = 'ACTIVE'
    )
    select id from ranked
    order by not (rank = 1 and company = 1), not (rank = 1 and company = 2), hashtext(id::text) limit ${howMany}`
  return rows.map(({ id }) => personOf('portal', id))
}
