-- Companies, people of them and the legal team, in identity's own tables. Company 0 is the large client, company 1 the
-- small one. `$…` are put in by fillDatabase.ts.
create or replace function pg_temp.spread(i bigint, salt bigint, n bigint) returns bigint language sql immutable parallel safe as $$
  select (hashint8extended(i, salt) & 9007199254740991) % n
$$;
-- A UUIDv7 of a moment: ids sort by time of creation, as the commands make them.
create or replace function pg_temp.v7(kind text, i bigint, at timestamptz) returns uuid language sql immutable parallel safe as $$
  select (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '7' || substr(md5(kind || i), 1, 3) || '8' || substr(md5(kind || i), 4, 15))::uuid
$$;
create or replace function pg_temp.company(i bigint) returns uuid language sql immutable parallel safe as $$
  select pg_temp.v7('company', i, '2023-01-01Z'::timestamptz + i * interval '1 second')
$$;
create or replace function pg_temp.person(i bigint) returns uuid language sql immutable parallel safe as $$
  select pg_temp.v7('person', i, '2023-02-01Z'::timestamptz + i * interval '1 second')
$$;
create or replace function pg_temp.staff(i bigint) returns uuid language sql immutable parallel safe as $$
  select pg_temp.v7('staff', i, '2022-12-01Z'::timestamptz + i * interval '1 second')
$$;

insert into identity.firm (id, name, locale) values (gen_random_uuid(), 'Chambers of the Measured Table', 'EN');

insert into identity.companies (id, name, request_sharing)
select pg_temp.company(i), 'Company ' || lpad(i::text, 6, '0'),
  case when i <> 1 and (i = 0 or pg_temp.spread(i, 1, 10) < 6) then 'EVERYONE' else 'NONE' end
from generate_series(0, $companies - 1) as i;

insert into identity.staff_users (id, display_name, email, role, status, locale)
select pg_temp.staff(i), 'Counsel ' || lpad(i::text, 3, '0'), 'counsel' || i || '@firm.example',
  case when i % 3 = 0 then 'ADMIN' else 'LEGAL' end, 'ACTIVE', 'EN'
from generate_series(0, $staff - 1) as i;

-- Ten people a company. One in a hundred has left and is cut off from what they watch.
insert into identity.portal_users (id, first_name, last_name, username, email, access_type, company_id, job_title, status, locale)
select pg_temp.person(i), 'Person', lpad(i::text, 6, '0'), 'person.' || i, 'person.' || i || '@client.example', 'CLIENT',
  pg_temp.company(i / 10), 'Head of department ' || i % 7, case when i > 20 and pg_temp.spread(i, 2, 100) = 0 then 'INACTIVE' else 'ACTIVE' end, 'EN'
from generate_series(0, $companies * 10 - 1) as i;

-- Everybody is signed in. The token says who it is: these are nobody's secrets.
insert into identity.sessions (id, token_hash, staff_user_id, expires_at)
select gen_random_uuid(), encode(sha256(convert_to('bench-session-' || id, 'UTF8')), 'hex'), id, now() + interval '10 years'
from identity.staff_users;
insert into identity.sessions (id, token_hash, portal_user_id, expires_at)
select gen_random_uuid(), encode(sha256(convert_to('bench-session-' || id, 'UTF8')), 'hex'), id, now() + interval '10 years'
from identity.portal_users where status = 'ACTIVE';
