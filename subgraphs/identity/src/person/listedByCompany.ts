import { type SQL, sql } from 'drizzle-orm'
import { companies, portalUserColumns, portalUsers } from '../tables.ts'

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

const ofPerson = sql.join(
  Object.values(portalUserColumns).map((column) => sql`${column}`),
  sql`, `,
)

/**
 * A page of people by the name of their company, then their own: from company to company, of each no more
 * than the page holds, so that it costs what the page costs, however many people a company has. `last` says who is of no
 * company, `company_name` of which one they are. Each person is read where they are found, and not again by id.
 */
export function listedByCompany(list: Listed): SQL {
  const { descending, further: place } = list
  const first = descending ? 'OF_NO_COMPANY' : 'OF_A_COMPANY'
  const wanted = { OF_A_COMPANY: ofCompanies(list), OF_NO_COMPANY: ofNoCompany(list) }
  // The page before ended in what comes last: what comes first is over.
  if (place && place !== first) return wanted[place]
  return sql`(${wanted.OF_A_COMPANY}) union all (${wanted.OF_NO_COMPANY})`
}

function ofCompanies(list: Listed): SQL {
  const { descending, searches, condition, further: place } = list
  const [after, direction] = directions(descending)
  const { id, displayName, companyId } = portalUsers
  const order = sql`order by ${companyId} ${direction}, ${displayName} ${direction}, ${id} ${direction} limit ${limit}`
  // As two ends of the index, for which PostgreSQL expects many people: for an equal id it would expect few, and sort all.
  const ofOne = searches
    ? sql`${companyId} = c.id and ${condition}`
    : sql`(${companyId}, ${displayName}) >= (c.id, '') and ${companyId} <= c.id and ${condition} ${order}`
  const continues = place === 'OF_A_COMPANY'
  const from = continues
    ? sql`where (c.name, c.id) ${after} ((select name from ${companies} where id = ${further.company}::uuid), ${further.company}::uuid)`
    : sql``
  const others = sql`select p.*, false as last, c.name as company_name
    from ${companies} c cross join lateral (select ${ofPerson} from ${portalUsers} where ${ofOne}) p
    ${from}
    order by c.name ${direction}, c.id ${direction}, p.display_name ${direction}, p.id ${direction} limit ${limit}`
  return continues ? sql`(${ofThatCompany(list)} ${order}) union all (${others})` : others
}

/** Of the company where the page before ended those who come after it. */
function ofThatCompany({ descending, condition }: Listed): SQL {
  const { id, displayName, companyId } = portalUsers
  const [after, end] = descending ? [sql`<`, sql`>=`] : [sql`>`, sql`<=`]
  return sql`select ${ofPerson}, false as last, (select name from ${companies} where id = ${further.company}::uuid) as company_name
    from ${portalUsers}
    where (${companyId}, ${displayName}, ${id}) ${after} (${further.company}::uuid, ${further.name}, ${further.id}::uuid)
      and ${companyId} ${end} ${further.company}::uuid and ${condition}`
}

function ofNoCompany({ descending, condition, further: place }: Listed): SQL {
  const [after, direction] = directions(descending)
  const { id, displayName, companyId } = portalUsers
  const rest =
    place === 'OF_NO_COMPANY' ? sql`and (${displayName}, ${id}) ${after} (${further.name}, ${further.id}::uuid)` : sql``
  return sql`select ${ofPerson}, true as last, null::text as company_name
    from ${portalUsers} where ${companyId} is null and ${condition} ${rest}
    order by ${displayName} ${direction}, ${id} ${direction} limit ${limit}`
}

const directions = (descending: boolean) => (descending ? [sql`<`, sql`desc`] : [sql`>`, sql`asc`]) as [SQL, SQL]
