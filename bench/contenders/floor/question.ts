/** What a statement answers. */
export type Question = { door: 'app' | 'portal'; tokenHash: string; variables: Record<string, unknown> }

/** The values of a statement, numbered as they are added. */
export function values(first: unknown) {
  const list = [first]
  return { list, add: (value: unknown) => `$${list.push(value)}` }
}

/** Who asks, as a CTE `me` over `$1`; no row when the session does not hold. */
export const me = {
  app: `me as materialized (
    select u.id, u.role from identity.sessions s join identity.staff_users u on u.id = s.staff_user_id
    where s.token_hash = $1 and s.expires_at > now() and u.status = 'ACTIVE')`,
  portal: `me as materialized (
    select u.id, u.company_id, coalesce(c.request_sharing = 'EVERYONE', false) as shares_all
    from identity.sessions s join identity.portal_users u on u.id = s.portal_user_id
    left join identity.companies c on c.id = u.company_id
    where s.token_hash = $1 and s.expires_at > now() and u.status = 'ACTIVE')`,
}

/** A moment as the graph writes it. */
export const moment = (column: string) => `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
