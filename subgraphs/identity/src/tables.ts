import { columnsWithout, idColumn, moment, name, searchColumn } from '@parvis/kernel/database/columns.ts'
import { eventTables } from '@parvis/kernel/events/eventTables.ts'
import { type Holiday, usualWeek, type WorkingDay } from '@parvis/schema/workingCalendar.ts'
import { type SQL, sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  alias,
  boolean,
  char,
  check,
  customType,
  date,
  index,
  integer,
  jsonb,
  pgSchema,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'

export const identitySchema = pgSchema('identity')

export const { events, deliveries, inbox, clientKeys } = eventTables(identitySchema)
/** The kernel's tables of this subgraph. */
export const tables = { events, deliveries, inbox, clientKeys }

const locale = () => text({ enum: ['EN', 'FR', 'AR'] }).notNull()
/** In whose clock a person reads moments; null until their first sign-in, and the firm's stands in for it. */
const ownTimeZone = () => text('time_zone')
/** A table of exactly one row. */
const only = () => boolean().primaryKey().default(true)
const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' })

/** The firm that runs this deployment. Without a row the deployment waits for its set-up link. */
export const firm = identitySchema.table(
  'firm',
  {
    only: only(),
    id: uuid().notNull(),
    name: text().notNull(),
    address: text(),
    locale: locale(),
    /** What an amount is in where nobody said otherwise. */
    currency: char({ length: 3 }).notNull().default('USD'),
    /** Whose days contracts end and things are due by. */
    timeZone: text().notNull().default('UTC'),
    /** `#rrggbb`; null for the product's own colours. */
    accent: text(),
    version: integer().notNull().default(1),
    chainHead: text(),
  },
  (table) => [check('firm_only', sql`${table.only}`)],
)

/** The firm's logo, a small PNG picture; no row where it has none. */
export const firmLogos = identitySchema.table(
  'firm_logos',
  {
    only: only(),
    png: bytes().notNull(),
    sha256: text().notNull(),
    width: integer().notNull(),
    height: integer().notNull(),
  },
  (table) => [check('firm_logos_only', sql`${table.only}`)],
)

/** What the portal shows and allows by default. The migration wrote the row: there always is one. */
export const portalSettings = identitySchema.table(
  'portal_settings',
  {
    only: only(),
    id: uuid().notNull().default(sql`gen_random_uuid()`),
    version: integer().notNull().default(1),
    chainHead: text(),
    attachmentsVisibleByDefault: boolean().notNull().default(false),
    clientsMayComment: boolean().notNull().default(true),
    clientsMayAddMilestones: boolean().notNull().default(true),
    clientsMayEditMilestones: boolean().notNull().default(false),
    clientsMayUpload: boolean().notNull().default(true),
    clientsMayDelete: boolean().notNull().default(false),
    downloadOnlyAfterApproval: boolean().notNull().default(false),
    legalMayInviteClients: boolean().notNull().default(true),
    signUpEnabled: boolean().notNull().default(false),
    signUpAllowed: text({ enum: ['CLIENT', 'COLLABORATOR', 'BOTH'] })
      .notNull()
      .default('CLIENT'),
    signUpApproval: text({ enum: ['BY_DEFAULT', 'BY_STAFF'] })
      .notNull()
      .default('BY_STAFF'),
    workingWeek: jsonb().notNull().default(usualWeek).$type<WorkingDay[]>(),
    holidays: jsonb().notNull().default([]).$type<Holiday[]>(),
  },
  (table) => [check('portal_settings_only', sql`${table.only}`)],
)

/** The single-use secret the console printed, hashed. */
export const setUpLinks = identitySchema.table('set_up_links', { tokenHash: text().primaryKey() })

export const companies = identitySchema.table(
  'companies',
  {
    id: idColumn(),
    name: name().notNull(),
    searchText: searchColumn('name'),
    requestSharing: text({ enum: ['NONE', 'EVERYONE'] })
      .notNull()
      .default('NONE'),
    version: integer().notNull().default(1),
    chainHead: text(),
  },
  (table) => [
    uniqueIndex('companies_name').on(sql`lower(${table.name})`),
    // "companies by name": order by name, id
    index('companies_page').on(table.name, table.id),
    // "companies search": search_text like any word
    index('companies_search').using('gin', sql`${table.searchText} public.gin_trgm_ops`),
  ],
)

export const staffUsers = identitySchema.table(
  'staff_users',
  {
    id: idColumn(),
    displayName: name().notNull(),
    email: text().notNull(),
    role: text({ enum: ['ADMIN', 'LEGAL'] }).notNull(),
    status: text({ enum: ['INVITED', 'ACTIVE', 'INACTIVE'] })
      .notNull()
      .default('INVITED'),
    jobTitle: text(),
    mobile: text(),
    searchText: searchColumn(`display_name || ' ' || email || ' ' || coalesce(job_title, '')`),
    locale: locale(),
    timeZone: ownTimeZone(),
    passwordHash: text(),
    invitedAt: moment(),
    lastLoginAt: moment(),
    version: integer().notNull().default(1),
    chainHead: text(),
  },
  (table) => [
    uniqueIndex('staff_users_email').on(sql`lower(${table.email})`),
    // "the legal team by name": order by display_name, id
    index('staff_users_page').on(table.displayName, table.id),
    // "the legal team search": search_text like any word
    index('staff_users_search').using('gin', sql`${table.searchText} public.gin_trgm_ops`),
  ],
)

/** What departments and user groups have in common. */
const named = () => ({
  id: idColumn(),
  name: name().notNull(),
  searchText: searchColumn('name'),
  /** Offered nowhere any more. */
  ended: boolean().notNull().default(false),
  version: integer().notNull().default(1),
  chainHead: text(),
})

/** Some of the legal team under one name. */
export const userGroups = identitySchema.table('user_groups', named(), (table) => [
  uniqueIndex('user_groups_name').on(sql`lower(${table.name})`),
  // "user groups by name": order by name, id
  index('user_groups_page').on(table.name, table.id),
  // "user groups search": search_text like any word
  index('user_groups_search').using('gin', sql`${table.searchText} public.gin_trgm_ops`),
])

export const groupMembers = identitySchema.table(
  'group_members',
  {
    groupId: uuid()
      .notNull()
      .references(() => userGroups.id),
    staffUserId: uuid()
      .notNull()
      .references(() => staffUsers.id),
  },
  (table) => [
    primaryKey({ columns: [table.groupId, table.staffUserId] }),
    // "the groups somebody is in": where staff_user_id = any($1)
    index('group_members_staff_user').on(table.staffUserId),
  ],
)

/** Departments of clients. */
export const departments = identitySchema.table('departments', named(), (table) => [
  uniqueIndex('departments_name').on(sql`lower(${table.name})`),
  // "departments by name": order by name, id
  index('departments_page').on(table.name, table.id),
  // "departments search": search_text like any word
  index('departments_search').using('gin', sql`${table.searchText} public.gin_trgm_ops`),
])
/** What a search of people looks at: everything a list of them shows, and a phone number also without its spaces. */
const searchedOfPerson = [
  ...['first_name', 'last_name', 'username', 'email'],
  ...[
    "coalesce(job_title, '')",
    "coalesce(mobile, '')",
    "regexp_replace(coalesce(mobile, ''), '[^[:alnum:]]', '', 'g')",
  ],
  "coalesce(sign_up_company, '')",
].join(" || ' ' || ")

/** A moment to sort by; what never was comes before everything that was. */
export const momentOrNever = (column: AnyPgColumn): SQL =>
  sql`coalesce(${column}, '1970-01-01 00:00:00+00'::timestamptz)`

export const portalUsers = identitySchema.table(
  'portal_users',
  {
    id: idColumn(),
    firstName: text().notNull(),
    lastName: text().notNull(),
    displayName: name().notNull().generatedAlwaysAs(sql`first_name || ' ' || last_name`),
    nameSearchText: searchColumn(`first_name || ' ' || last_name`),
    searchText: searchColumn(searchedOfPerson),
    username: text().notNull(),
    email: text().notNull(),
    accessType: text({ enum: ['CLIENT', 'COLLABORATOR', 'BOTH', 'GUEST'] }).notNull(),
    companyId: uuid().references(() => companies.id),
    departmentId: uuid().references(() => departments.id),
    managerId: uuid().references((): AnyPgColumn => portalUsers.id),
    jobTitle: text(),
    mobile: text(),
    status: text({ enum: ['UNVERIFIED', 'INVITED', 'PENDING_APPROVAL', 'ACTIVE', 'INACTIVE', 'REJECTED'] })
      .notNull()
      .default('INVITED'),
    locale: locale(),
    timeZone: ownTimeZone(),
    passwordHash: text(),
    invitedAt: moment(),
    signedUpAt: moment(),
    /** What somebody who signed up said they are of. */
    signUpCompany: text(),
    activatedAt: moment(),
    lastLoginAt: moment(),
    /** When they first did something that the legal team sees. */
    actedAt: moment(),
    /** How far they came. */
    activation: text({ enum: ['INVITED', 'ENTERED', 'ACTED'] })
      .notNull()
      .generatedAlwaysAs(
        sql`case when acted_at is not null then 'ACTED' when last_login_at is not null then 'ENTERED' else 'INVITED' end`,
      ),
    version: integer().notNull().default(1),
    chainHead: text(),
  },
  (table) => [
    check(
      'portal_users_guest',
      sql`${table.accessType} <> 'GUEST' or num_nonnulls(${table.companyId}, ${table.departmentId}, ${table.managerId}) = 0`,
    ),
    // Usernames have no @, so a login is one or the other.
    uniqueIndex('portal_users_username').on(sql`lower(${table.username})`),
    uniqueIndex('portal_users_email').on(sql`lower(${table.email})`),
    // "people of a company by name", and "people by company"
    index('portal_users_company').on(table.companyId, table.displayName, table.id),
    index('portal_users_no_company').on(table.displayName, table.id).where(sql`${table.companyId} is null`),
    // "how many are in a department", "whose manager somebody is"
    index('portal_users_department').on(table.departmentId),
    index('portal_users_manager').on(table.managerId),
    // "every time zone clients live in"
    index('portal_users_time_zone').on(table.timeZone),
    // "people by name": order by display_name, id
    index('portal_users_page').on(table.displayName, table.id),
    // "people in one of these states by name", and sign-ups nobody proved
    index('portal_users_status').on(table.status, table.displayName, table.id),
    // "people with this access by name"
    index('portal_users_access_type').on(table.accessType, table.displayName, table.id),
    // "people who never signed in by name"
    index('portal_users_never_signed_in').on(table.displayName, table.id).where(sql`${table.lastLoginAt} is null`),
    // "people who came so far by name", those of a company, and "how many of a company did"
    index('portal_users_activation').on(table.activation, table.displayName, table.id),
    index('portal_users_company_activation').on(table.companyId, table.activation, table.displayName, table.id),
    // "people by their last sign-in" and "by their invitation": who has none comes before all who have
    index('portal_users_last_sign_in').on(momentOrNever(table.lastLoginAt), table.id),
    index('portal_users_invited').on(momentOrNever(table.invitedAt), table.id),
    // "people search": search_text like any word
    index('portal_users_search').using('gin', sql`${table.searchText} public.gin_trgm_ops`),
  ],
)

/** What somebody is to sign in with once an administrator approves it; one for each person, the newest. */
export const loginChanges = identitySchema.table('login_changes', {
  personId: uuid()
    .primaryKey()
    .references(() => portalUsers.id),
  /** Null for what stays. */
  email: text(),
  username: text(),
  askedById: uuid().notNull(),
  askedAt: moment().notNull(),
})

/**
 * That somebody stands in for a person on some days of the firm's. Of a person at most one is open: neither ended by hand
 * nor over. Who is meant is a staff user or a portal user, like the deputy.
 */
export const delegations = identitySchema.table(
  'delegations',
  {
    id: idColumn(),
    fromId: uuid().notNull(),
    toId: uuid().notNull(),
    firstDay: date().notNull(),
    lastDay: date().notNull(),
    endedAt: moment(),
  },
  (table) => [
    check('delegations_days', sql`${table.lastDay} >= ${table.firstDay}`),
    // "who is away": where from_id = any($1) and last_day >= $2
    index('delegations_from').on(table.fromId, table.lastDay),
  ],
)

/**
 * Somebody's records on their way to a colleague; each kind's owner tells how far it is. Of the legal team what is open and
 * theirs to look after, of a client what they asked for at a company: whose ids they are the role says.
 */
export const handOvers = identitySchema.table(
  'hand_overs',
  {
    id: idColumn(),
    role: text({ enum: ['ASSIGNEE', 'REQUESTER'] })
      .notNull()
      .default('ASSIGNEE'),
    fromId: uuid().notNull(),
    toId: uuid().notNull(),
    askedById: uuid().notNull(),
    askedAt: moment().notNull(),
    contractsDone: integer().notNull().default(0),
    /** Null until they are counted. */
    contractsTotal: integer(),
    contractsFinished: boolean().notNull().default(false),
    mattersDone: integer().notNull().default(0),
    mattersTotal: integer(),
    mattersFinished: boolean().notNull().default(false),
    finishedAt: moment(),
    chainHead: text(),
  },
  (table) => [
    // "the last of somebody's": where from_id = any($1) order by id desc
    index('hand_overs_from').on(table.fromId, table.id),
    // One of a person at a time.
    uniqueIndex('hand_overs_running').on(table.fromId).where(sql`${table.finishedAt} is null`),
  ],
)

/** A signed-in browser. Only the hash of what its cookie holds is here; deleting the row signs it out at once. */
export const sessions = identitySchema.table(
  'sessions',
  {
    id: idColumn(),
    tokenHash: text().notNull(),
    staffUserId: uuid().references(() => staffUsers.id),
    portalUserId: uuid().references(() => portalUsers.id),
    startedAt: moment().notNull().default(sql`now()`),
    /** To some minutes; null until its first request. Where from, and what the browser says of itself, are of then. */
    lastSeenAt: moment(),
    address: text(),
    userAgent: text(),
    expiresAt: moment().notNull(),
  },
  (table) => [
    uniqueIndex('sessions_token_hash').on(table.tokenHash),
    index('sessions_staff_user').on(table.staffUserId),
    index('sessions_portal_user').on(table.portalUserId),
    // "what ended by itself": where expires_at <= now()
    index('sessions_expires').on(table.expiresAt),
    check('sessions_one_person', sql`num_nonnulls(${table.staffUserId}, ${table.portalUserId}) = 1`),
  ],
)

/** The one link a person has to set a password; a new one replaces it, using it deletes it (R55). */
export const passwordLinks = identitySchema.table(
  'password_links',
  {
    personId: uuid().primaryKey(),
    purpose: text({ enum: ['INVITATION', 'RESET', 'SIGN_UP'] }).notNull(),
    tokenHash: text().notNull(),
    expiresAt: moment().notNull(),
  },
  (table) => [uniqueIndex('password_links_token_hash').on(table.tokenHash)],
)

/** Tries that were wrong, counted for a network, an account or a device: each moves on the moment when all are allowed. */
export const tries = identitySchema.table(
  'tries',
  { key: text().primaryKey(), allBackAt: moment().notNull() },
  // "what no longer counts": where all_back_at < now()
  (table) => [index('tries_all_back').on(table.allBackAt)],
)

/** Browsers people signed in with, by the hash of what their cookie holds: there nobody else's tries count. */
export const devices = identitySchema.table(
  'devices',
  { tokenHash: text().notNull(), personId: uuid().notNull(), lastSignInAt: moment().notNull() },
  (table) => [primaryKey({ columns: [table.tokenHash, table.personId] }), index('devices_person').on(table.personId)],
)

/** Where the people of each kind stand. */
export const peopleTables = { staff: staffUsers, portal: portalUsers }

export type FirmRow = typeof firm.$inferSelect
export type PortalSettingsRow = typeof portalSettings.$inferSelect
export type CompanyRow = typeof companies.$inferSelect
export type SessionRow = typeof sessions.$inferSelect
export type LoginChangeRow = typeof loginChanges.$inferSelect
export type HandOverRow = typeof handOvers.$inferSelect
export type StaffUserRow = typeof staffUsers.$inferSelect
export type PortalUserRow = typeof portalUsers.$inferSelect

/** Columns no answer shows: the password's hash, the hash of the person's newest event, and the search texts. */
const innerColumns = ['passwordHash', 'chainHead', 'nameSearchText', 'searchText'] as const
type Inner = (typeof innerColumns)[number]
const staffInnerColumns = ['passwordHash', 'chainHead', 'searchText'] as const
const companyInnerColumns = ['chainHead', 'searchText'] as const

/** What is read of a company. */
export const companyColumns = columnsWithout(companies, companyInnerColumns)
export type CompanyFields = Omit<CompanyRow, (typeof companyInnerColumns)[number]>
/** What is read of a portal user. */
export const portalUserColumns = columnsWithout(portalUsers, innerColumns)
/** The same of people that are selected under this name. An alias that is exported is a table to drizzle-kit. */
export const listedPersonColumns = columnsWithout(alias(portalUsers, 'listed'), innerColumns)
export type PortalUserFields = Omit<PortalUserRow, Inner>
/** What is read of a member of the legal team. */
export const staffUserColumns = columnsWithout(staffUsers, staffInnerColumns)
export type StaffUserFields = Omit<StaffUserRow, (typeof staffInnerColumns)[number]>
/** What is read of a department or a user group. */
export const departmentColumns = columnsWithout(departments, companyInnerColumns)
export const userGroupColumns = columnsWithout(userGroups, companyInnerColumns)
export type NamedFields = Omit<typeof departments.$inferSelect, (typeof companyInnerColumns)[number]>
