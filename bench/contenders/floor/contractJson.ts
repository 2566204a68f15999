import { moment, type Question } from './question.ts'

/** A contract's own fields, as its reader sees them. */
export const facts = (door: Question['door']) => `
  '__typename', 'Contract', 'id', c.id, 'reference', c.reference,
  'title', ${door === 'app' ? 'c.name' : 'coalesce(c.portal_title, c.name)'},
  'stage', c.stage, 'stageSince', ${moment('c.stage_since')},
  'waitsFor', case c.stage when 'UNDER_APPROVAL' then 'APPROVER' when 'UNDER_SIGNATURE' then 'SIGNEE'
    when 'DRAFT' then 'LEGAL' when 'IN_PROGRESS' then 'LEGAL' else 'NOBODY' end,
  'endDate', c.end_date, 'expired', c.stage = 'EXECUTED' and coalesce(c.end_date < (now() at time zone 'utc')::date, false)`

/** Its people. Clients read the watchers who can see it now. */
export const people = (door: Question['door']) => `
  'requester', (select json_build_object('__typename', 'PortalUser', 'id', p.id, 'displayName', p.display_name)
    from identity.portal_users p where p.id = c.requester_id),
  'watchers', coalesce((
    select json_agg(json_build_object('__typename', 'PortalUser', 'id', p.id, 'displayName', p.display_name) order by w.place)
    from unnest(c.watcher_ids) with ordinality as w (id, place) join identity.portal_users p on p.id = w.id
    ${door === 'app' ? '' : "where p.company_id = c.share_company_id and p.status <> 'INACTIVE'"}), '[]'),
  'assignee', (select json_build_object('__typename', 'StaffUser', 'id', u.id, 'displayName', u.display_name)
    from identity.staff_users u where u.id = c.assignee_id)`
