import { facts, people } from './contractJson.ts'
import { me, moment, type Question, values } from './question.ts'

type Filter = { stages?: string[]; assigneeId?: string; relation?: 'MINE' | 'WATCHING' } | null

/** The list, finished. */
export function contracts({ door, tokenHash, variables }: Question) {
  const { list, add } = values(tokenHash)
  const { first, after, filter } = variables as { first: number; after: string | null; filter: Filter }
  const limit = `${add(first)}::int`
  const cursor = after ? (JSON.parse(Buffer.from(after, 'base64url').toString()) as [string, string]) : null
  const before = cursor && `(${add(cursor[0])}::timestamptz, ${add(cursor[1])}::uuid)`
  const conditions = [
    filter?.stages ? `and c.stage = any(${add(filter.stages)}::text[])` : '',
    filter?.assigneeId ? `and c.assignee_id = ${add(filter.assigneeId)}::uuid` : '',
    filter?.relation === 'MINE' ? 'and c.requester_id = me.id' : '',
    filter?.relation === 'WATCHING' ? 'and me.id = any(c.watcher_ids)' : '',
  ].join(' ')
  const page = { app: staffPage, portal: clientPage }[door]({ limit, before, conditions })
  const text = `with ${me[door]}, page as (${page}), shown as (select * from page order by created_at desc, id desc limit ${limit})
    select json_build_object('data', json_build_object('contracts', json_build_object(
      '__typename', 'ContractConnection',
      'nodes', coalesce((select json_agg(json_build_object(${facts(door)}, ${people(door)}) order by c.created_at desc, c.id desc) from shown c), '[]'),
      'pageInfo', json_build_object('__typename', 'PageInfo',
        'endCursor', (select translate(encode(convert_to('["' || ${moment('c.created_at')} || '","' || c.id || '"]', 'UTF8'), 'base64'), E'+/=\\n', '-_')
          from shown c order by c.created_at, c.id limit 1),
        'hasNextPage', (select count(*) from page) > ${limit}))))::text as answer
    from me`
  return { text, values: list }
}

type Page = { limit: string; before: string | null; conditions: string }

const staffPage = ({ limit, before, conditions }: Page) => `
  select found.* from me cross join lateral (
    select * from contracts.contracts c
    where (me.role = 'ADMIN' or not c.private or c.created_by_id = me.id or c.assignee_id = me.id or c.staff_ids @> array[me.id])
      ${before ? `and (c.created_at, c.id) < ${before}` : ''} ${conditions}
    order by c.created_at desc, c.id desc limit ${limit} + 1
  ) as found`

function clientPage({ limit, before, conditions }: Page): string {
  const granted = (grant: string) => `
    select found.* from me cross join lateral (
      select a.record_id, a.sort_at from contracts.contract_access a ${conditions.trim() && 'join contracts.contracts c on c.id = a.record_id'}
      where ${grant} ${before ? `and (a.sort_at, a.record_id) < ${before}` : ''} ${conditions}
      order by a.sort_at desc, a.record_id desc limit ${limit} + 1
    ) as found`
  const own = 'a.grantee_id = me.id and coalesce(a.company_id = me.company_id, a.company_id is null)'
  return `
    select c.* from (
      (${granted(own)}) union (${granted('me.shares_all and a.grantee_id = me.company_id')})
      order by sort_at desc, record_id desc limit ${limit} + 1
    ) as granted join contracts.contracts c on c.id = granted.record_id`
}
