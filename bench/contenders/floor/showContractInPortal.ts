import { me, moment, type Question, values } from './question.ts'

type Input = {
  recordId: string
  version: number
  requesterId: string
  watcherIds: string[]
  attachmentsVisible: boolean
}

const person = `json_build_object('__typename', 'PortalUser', 'id', p.id, 'displayName', p.display_name,
  'company', (select json_build_object('__typename', 'Company', 'id', y.id, 'name', y.name) from identity.companies y where y.id = p.company_id))`

/** The share, its access rows and its link of the audit chain, in one statement; no answer when anything does not fit. */
export function showContractInPortal({ door, tokenHash, variables }: Question) {
  const { list, add } = values(tokenHash)
  const input = variables.input as Input
  const id = `${add(input.recordId)}::uuid`
  const version = `${add(input.version)}::int`
  const requester = `${add(input.requesterId)}::uuid`
  const watchers = `${add(input.watcherIds)}::uuid[]`
  const attachmentsVisible = `${add(input.attachmentsVisible)}::boolean`
  const text = `with ${me[door]},
    eligible as (
      select r.company_id from identity.portal_users r where r.id = ${requester} and r.status in ('ACTIVE', 'INVITED')
        and cardinality(${watchers}) = (select count(*) from identity.portal_users w
          where w.id = any(${watchers}) and w.company_id = r.company_id and w.status in ('ACTIVE', 'INVITED'))
    ),
    seen as materialized (
      select c.*, me.id as actor_id, eligible.company_id as new_company_id from contracts.contracts c, me, eligible
      where c.id = ${id} and c.version = ${version} and (me.role = 'ADMIN' or not c.private or c.created_by_id = me.id
        or c.assignee_id = me.id or c.staff_ids @> array[me.id])
      for update of c
    ),
    event as (
      insert into contracts.events (id, type, occurred_at, actor_id, subject_id, payload, previous_hash, hash)
      select gen_random_uuid(), 'contract.shared', now(), actor_id, id, payload, chain_head,
        encode(sha256(convert_to(coalesce(chain_head, '') || id || actor_id || now() || payload, 'UTF8')), 'hex')
      from seen, lateral (select jsonb_build_object('requesterId', ${requester}, 'watcherIds', ${watchers},
        'companyId', new_company_id, 'attachmentsVisible', ${attachmentsVisible}) as payload) as facts
      returning subject_id, hash
    ),
    shown as (
      update contracts.contracts c set version = c.version + 1, requester_id = ${requester}, watcher_ids = ${watchers},
        updated_at = now(), chain_head = event.hash, share_visible = true,
        shared_at = case when c.share_visible then c.shared_at else now() end,
        shared_by_id = case when c.share_visible then c.shared_by_id else seen.actor_id end,
        share_company_id = seen.new_company_id, attachments_visible = ${attachmentsVisible}, hidden_at = null,
        shared_with_ids = ${requester} || ${watchers}
      from seen, event where c.id = seen.id and event.subject_id = seen.id
      returning c.*
    ),
    wanted as (
      select id as record_id, requester_id as grantee_id, created_at as sort_at, 'REQUESTER' as via, share_company_id as company_id from shown
      union all select id, unnest(watcher_ids), created_at, 'WATCHER', share_company_id from shown
      union all select id, share_company_id, created_at, 'COMPANY', share_company_id from shown
    ),
    gone as (
      delete from contracts.contract_access a using shown where a.record_id = shown.id and a.via in ('REQUESTER', 'WATCHER', 'COMPANY')
        and not exists (select from wanted where wanted.grantee_id = a.grantee_id and wanted.via = a.via)
    ),
    granted as (
      insert into contracts.contract_access (record_id, grantee_id, sort_at, via, company_id) select * from wanted
      on conflict (record_id, grantee_id, via) do update set sort_at = excluded.sort_at, company_id = excluded.company_id
    )
    select json_build_object('data', json_build_object('showContractInPortal', json_build_object(
      '__typename', 'ShowContractInPortalPayload', 'userErrors', '[]'::json, 'contract', json_build_object(
        '__typename', 'Contract', 'id', c.id, 'version', c.version, 'title', c.name,
        'requester', (select ${person} from identity.portal_users p where p.id = c.requester_id),
        'watchers', coalesce((select json_agg(${person} order by w.place)
          from unnest(c.watcher_ids) with ordinality as w (id, place) join identity.portal_users p on p.id = w.id), '[]'),
        'share', json_build_object('__typename', 'PortalShare', 'visible', c.share_visible, 'attachmentsVisible', c.attachments_visible,
          'sharedAt', ${moment('c.shared_at')},
          'company', (select json_build_object('__typename', 'Company', 'id', y.id, 'name', y.name) from identity.companies y where y.id = c.share_company_id))
      ))))::text as answer
    from shown c`
  return { text, values: list }
}
