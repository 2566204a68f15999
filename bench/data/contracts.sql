-- Contracts with their shares and access rows, in contracts' own tables, as the commands would leave them.
-- $large of them, spread over the whole table, are the large client's, nine in ten of these shown; 20 the small one's.
create temp table plan as
select i,
  '2023-03-01Z'::timestamptz + (i * (interval '3 years' / $contracts)) as created_at,
  case
    when i % ($contracts / 20) = $contracts / 40 then 1
    when pg_temp.spread(i, 3, $contracts) < $large then 0
    else 2 + pg_temp.spread(i, 4, $companies - 2)
  end as company
from generate_series(1, $contracts) as i;

insert into contracts.contracts (
  id, name, portal_title, priority, description, company_id, requester_id, watcher_ids, assignee_id, created_by_id, private,
  created_at, updated_at, share_visible, shared_at, shared_by_id, share_company_id, attachments_visible, shared_with_ids,
  type_id, stage, stage_since, parties, value, currency, contract_date, start_date, end_date
)
select
  pg_temp.v7('contract', i, created_at),
  'Agreement ' || i || ' on works and supplies', case when i % 2 = 0 then 'Works and supplies, part ' || i end,
  (array['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'])[1 + pg_temp.spread(i, 5, 4)],
  'What both sides agreed on in part ' || i || '.',
  pg_temp.company(company), requester, watchers, assignee, assignee, pg_temp.spread(i, 6, 50) = 0,
  created_at, created_at + interval '1 day',
  shown, case when shown then created_at + interval '1 day' end, case when shown then assignee end,
  case when shown then pg_temp.company(company) end, i % 2 = 0, case when shown then requester || watchers else '{}' end,
  type_id, stage, created_at + interval '2 days',
  jsonb_build_array(jsonb_build_object('name', 'Company ' || lpad(company::text, 6, '0'), 'category', 'Customer'),
    jsonb_build_object('name', 'Supplier ' || i % 977, 'category', null)),
  1000 + pg_temp.spread(i, 7, 1000000), 'USD', created_at::date, created_at::date, created_at::date + 700
from (
  select *,
    pg_temp.person(company * 10 + chief) as requester,
    -- Up to four colleagues of the requester.
    array(
      select pg_temp.person(company * 10 + (chief + step) % 10)
      from generate_series(1, case when company = 1 then 0 else pg_temp.spread(i, 8, 5) end) as step
    ) as watchers,
    pg_temp.staff(pg_temp.spread(i, 9, $staff)) as assignee,
    company = 1 or pg_temp.spread(i, 10, 10) > 0 as shown,
    (array['DRAFT', 'IN_PROGRESS', 'UNDER_APPROVAL', 'UNDER_SIGNATURE', 'EXECUTED', 'TERMINATED'])[1 + pg_temp.spread(i, 11, 6)] as stage,
    (array(select id from contracts.contract_types order by id))[1 + pg_temp.spread(i, 12, 12)] as type_id
  from (select *, case when company = 1 then 0 else pg_temp.spread(i, 13, 10) end as chief from plan) as chosen
) as facts
order by i;

-- As recomputeAccess writes them.
insert into contracts.contract_access (record_id, grantee_id, sort_at, via, company_id)
select id, requester_id, created_at, 'REQUESTER', share_company_id from contracts.contracts where share_visible
union all
select id, watcher, created_at, 'WATCHER', share_company_id from contracts.contracts, unnest(watcher_ids) as watcher where share_visible
union all
select id, share_company_id, created_at, 'COMPANY', share_company_id from contracts.contracts where share_visible
union all
select id, created_by_id, created_at, 'CREATOR', null from contracts.contracts where private
union all
select id, assignee_id, created_at, 'ASSIGNEE', null from contracts.contracts where private;

-- What hangs on a record hangs on every fourth: three milestones, four notes, four files without folders.
insert into contracts.milestones (id, record_id, title, amount, currency, due_date, status, portal_visible, created_by_id, created_by_kind, created_at, updated_at)
select pg_temp.v7('milestone', i * 3 + step, created_at + interval '1 hour'), pg_temp.v7('contract', i, created_at),
  'Delivery ' || step + 1, 500 * (step + 1), 'USD', created_at::date + 30 * (step + 1)::int,
  (array['OPEN', 'IN_PROGRESS', 'COMPLETED'])[1 + step], step < 2, pg_temp.staff(0), 'staff', created_at, created_at
from plan, generate_series(0, 2) as step
where i % 4 = 0;

insert into contracts.contract_notes (id, record_id, author_id, author_kind, body, audience, created_at)
select pg_temp.v7('note', i * 4 + step, created_at + (step + 1) * interval '1 hour'), pg_temp.v7('contract', i, created_at),
  case when step % 2 = 0 then pg_temp.staff(pg_temp.spread(i, 14, $staff)) else pg_temp.person(company * 10) end,
  case when step % 2 = 0 then 'staff' else 'portal' end,
  'A note on part ' || i || '.', case when step = 0 then 'INTERNAL' else 'CLIENT' end,
  created_at + (step + 1) * interval '1 hour'
from plan, generate_series(0, 3) as step
where i % 4 = 0;

-- One is shown by hand, one is hidden by hand, one follows the contract's switch, one came from the client.
insert into contracts.contract_attachments (id, record_id, name, portal_visible, source, mime, size, sha256, uploaded_by_id, uploaded_by_kind, uploaded_at)
select pg_temp.v7('file', i * 4 + step, created_at + (step + 1) * interval '1 hour'), pg_temp.v7('contract', i, created_at),
  'Annex ' || step || ' of ' || i || '.pdf', (array[true, false, null, true])[step + 1],
  case when step = 3 then 'PORTAL' else 'STAFF' end, 'application/pdf', 1000 + pg_temp.spread(i, 15, 100000), md5(i::text) || md5(step::text),
  case when step = 3 then pg_temp.person(company * 10) else pg_temp.staff(pg_temp.spread(i, 14, $staff)) end,
  case when step = 3 then 'portal' else 'staff' end, created_at + (step + 1) * interval '1 hour'
from plan, generate_series(0, 3) as step
where i % 4 = 0;
insert into contracts.contract_attachment_versions (attachment_id, version, key, mime, size, sha256, uploaded_by_id, uploaded_by_kind, uploaded_at)
select id, version, 'nowhere/' || id, mime, size, sha256, uploaded_by_id, uploaded_by_kind, uploaded_at from contracts.contract_attachments;
