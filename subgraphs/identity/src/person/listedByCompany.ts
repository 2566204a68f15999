import { type SQL, sql } from 'drizzle-orm'
import { companies, portalUsers } from '../tables.ts'

/** Where the page before ended. */
export type Further = 'OF_A_COMPANY' | 'OF_NO_COMPANY'

type Listed = {
  descending: boolean
  /** Words are looked for: few are found, and PostgreSQL chooses how. */
  searches: boolean
  condition: SQL | undefined
  further: Further | null
}

const limit = sql.placeholder('limit')
const further = {
  company: sql.placeholder('sortedCompany'),
  name: sql.placeholder('sortedBy'),
  id: sql.placeholder('sortedId'),
}

/**
 * The ids of a page of people by the name of their company, then their own: from company to company, of each no more
 * than the page holds, so that it costs what the page costs, however many people a company has. `last` says who is of no
 * company.
 */
export function listedByCompany(list: Listed): SQL {
  const { descending, further: place } = list
  const first = descending ? 'OF_NO_COMPANY' : 'OF_A_COMPANY'
  const wanted = { OF_A_COMPANY: ofCompanies(list), OF_NO_COMPANY: ofNoCompany(list) }
  // The page before ended in what comes last: what comes first is over.
  if (place && place !== first) return wanted[place]
  return sql`(${wanted.OF_A_COMPANY}) union all (${wanted.OF_NO_COMPANY})`
}

function ofCompanies({ descending, searches, condition, further: place }: Listed): SQL {
  const [after, direction] = directions(descending)
  const continues = place === 'OF_A_COMPANY'
  const { id, displayName, companyId } = portalUsers
  const rest = continues
    ? sql`and (${companyId} <> ${further.company}::uuid or (${displayName}, ${id}) ${after} (${further.name}, ${further.id}::uuid))`
    : sql``
  const ofOne = searches ? sql`` : sql`order by ${displayName} ${direction}, ${id} ${direction} limit ${limit}`
  const from = continues
    ? sql`where (c.name, c.id) ${after}= ((select name from ${companies} where id = ${further.company}::uuid), ${further.company}::uuid)`
    : sql``
  return sql`select p.id, false as last, c.name as company_name, c.id as company_id, p.display_name
    from ${companies} c cross join lateral (
      select ${id}, ${displayName} from ${portalUsers} where ${companyId} = c.id and ${condition} ${rest} ${ofOne}) p
    ${from}
    order by c.name ${direction}, c.id ${direction}, p.display_name ${direction}, p.id ${direction} limit ${limit}`
}

function ofNoCompany({ descending, condition, further: place }: Listed): SQL {
  const [after, direction] = directions(descending)
  const { id, displayName, companyId } = portalUsers
  const rest =
    place === 'OF_NO_COMPANY' ? sql`and (${displayName}, ${id}) ${after} (${further.name}, ${further.id}::uuid)` : sql``
  return sql`select ${id}, true as last, null::text as company_name, null::uuid as company_id, ${displayName}
    from ${portalUsers} where ${companyId} is null and ${condition} ${rest}
    order by ${displayName} ${direction}, ${id} ${direction} limit ${limit}`
}

const directions = (descending: boolean) => (descending ? [sql`<`, sql`desc`] : [sql`>`, sql`asc`]) as [SQL, SQL]
