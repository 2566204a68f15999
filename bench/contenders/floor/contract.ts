import { facts, people } from './contractJson.ts'
import { me, moment, type Question, values } from './question.ts'

const author = (id: string, kind: string) => `case ${kind}
  when 'staff' then (select json_build_object('__typename', 'StaffUser', 'id', u.id, 'displayName', u.display_name)
    from identity.staff_users u where u.id = ${id})
  else (select json_build_object('__typename', 'PortalUser', 'id', p.id, 'displayName', p.display_name)
    from identity.portal_users p where p.id = ${id}) end`

/** The page of one contract, finished; null where it is not for who asks. */
export function contract({ door, tokenHash, variables }: Question) {
  const { list, add } = values(tokenHash)
  const id = `${add(variables.id)}::uuid`
  const isClient = door === 'portal'
  const mayRead = isClient
    ? `exists (select from contracts.contract_access a where a.record_id = c.id and (
        a.grantee_id = me.id and (a.company_id is null or a.company_id = me.company_id)
        or me.shares_all and a.grantee_id = me.company_id))`
    : `(me.role = 'ADMIN' or not c.private or c.created_by_id = me.id or c.assignee_id = me.id or c.staff_ids @> array[me.id])`
  const text = `with ${me[door]} select json_build_object('data', json_build_object('contract', (
    select json_build_object(${facts(door)}, ${people(door)}, ${more(isClient)}, ${hanging(isClient)})
    from contracts.contracts c where c.id = ${id} and ${mayRead})))::text as answer from me`
  return { text, values: list }
}

const more = (isClient: boolean) => `
  'description', ${isClient ? `case when c.origin <> 'INTERNAL' then c.description end` : 'c.description'},
  'priority', c.priority, 'value', c.value::text, 'currency', c.currency, 'contractDate', c.contract_date, 'startDate', c.start_date,
  'type', (select json_build_object('__typename', 'ContractType', 'id', t.id, 'label', t.label ->> 'en') from contracts.contract_types t where t.id = c.type_id),
  'parties', (select json_agg(json_build_object('__typename', 'ContractParty', 'name', party ->> 'name', 'category', party ->> 'category') order by place)
    from jsonb_array_elements(c.parties) with ordinality as parties (party, place)),
  'assigneeEmail', (select u.email from identity.staff_users u where u.id = c.assignee_id)`

const hanging = (isClient: boolean) => `
  'milestones', coalesce((
    select json_agg(json_build_object('__typename', 'Milestone', 'id', m.id, 'title', m.title, 'status', m.status,
      'amount', m.amount::text, 'currency', m.currency, 'dueDate', m.due_date) order by coalesce(m.due_date, m.start_date), m.id)
    from contracts.milestones m where m.record_id = c.id ${isClient ? 'and m.portal_visible' : ''}), '[]'),
  'notes', coalesce((
    select json_agg(json_build_object('__typename', 'Note', 'id', n.id, 'body', n.body, 'createdAt', ${moment('n.created_at')},
      'mine', n.author_id = me.id, 'author', ${author('n.author_id', 'n.author_kind')}) order by n.id)
    from contracts.contract_notes n where n.record_id = c.id ${isClient ? `and n.audience = 'CLIENT'` : ''}), '[]'),
  'attachments', coalesce((
    select json_agg(json_build_object('__typename', 'Attachment', 'id', f.id, 'name', f.name, 'mime', f.mime, 'size', f.size,
      'uploadedAt', ${moment('f.uploaded_at')}, 'uploadedBy', ${author('f.uploaded_by_id', 'f.uploaded_by_kind')}) order by lower(f.name), f.id)
    from contracts.contract_attachments f where f.record_id = c.id ${
      isClient
        ? 'and f.recalled_at is null and (coalesce(f.portal_visible, c.attachments_visible) or f.uploaded_by_id = me.id)'
        : ''
    }), '[]')`
