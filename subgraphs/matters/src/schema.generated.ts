import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { MatterRow, MatterStatusRow, PracticeAreaRow } from './tables.ts';
import type { MatterPage } from './lists.ts';
import type { ShareRow } from '@parvis/kernel/sharing/shareOf.ts';
import type { Reference } from '@parvis/kernel/reference.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day without a time zone, `YYYY-MM-DD`. */
  Date: { input: string; output: string; }
  /** A moment in ISO 8601 with milliseconds, always in UTC, such as `2026-06-01T09:12:00.000Z`. */
  DateTime: { input: Date; output: Date; }
  /** An exact decimal number written as a string, such as `"1240000.00"`, so that no amount is ever rounded by a reader. */
  Decimal: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** Owned by identity. */
export type Company = {
  __typename?: 'Company';
  /** Unique. */
  id: Scalars['ID']['output'];
};

/** How many there are, counted up to a limit so that counting never costs more than a page. */
export type Count = {
  __typename?: 'Count';
  /** True when there are more than `value`: show it as "1000+". */
  capped: Scalars['Boolean']['output'];
  /** The number, or the limit when there are more. */
  value: Scalars['Int']['output'];
};

/** A new matter. */
export type CreateMatterInput = {
  /** Today when left out. */
  arrivalDate?: InputMaybe<Scalars['Date']['input']>;
  /** Who looks after it; the creator when left out. */
  assigneeId?: InputMaybe<Scalars['ID']['input']>;
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: InputMaybe<Scalars['ID']['input']>;
  /** The company it is done for. */
  companyId?: InputMaybe<Scalars['ID']['input']>;
  /** At most 10,000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Not before `arrivalDate`. */
  dueDate?: InputMaybe<Scalars['Date']['input']>;
  /** Matter or case. */
  kind: MatterKind;
  /** The legal team's name for it, 1 to 200 characters. */
  name: Scalars['String']['input'];
  /** What clients read instead of `name`; at most 200 characters. */
  portalTitle?: InputMaybe<Scalars['String']['input']>;
  /** Id of a practice area. */
  practiceAreaId: Scalars['ID']['input'];
  /** MEDIUM when left out. */
  priority?: InputMaybe<Priority>;
  /** Hide it from the rest of the legal team (V12); false when left out. */
  private?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who asked for it; naming somebody shows it to nobody. */
  requesterId?: InputMaybe<Scalars['ID']['input']>;
  /** Who else of the legal team sees it while it is private; at most 50. */
  staffIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** The matter was added when `matter` is set. */
export type CreateMatterPayload = {
  __typename?: 'CreateMatterPayload';
  /** The new matter; null when refused. */
  matter?: Maybe<Matter>;
  /** Why nothing was added; empty on success. */
  userErrors: Array<UserError>;
};

/** Changes to a matter; what is left out stays as it is. */
export type EditMatterInput = {
  /** When the legal team received it. */
  arrivalDate?: InputMaybe<Scalars['Date']['input']>;
  /** Null hands it to nobody. */
  assigneeId?: InputMaybe<Scalars['ID']['input']>;
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: InputMaybe<Scalars['ID']['input']>;
  /** Null takes it from any company. */
  companyId?: InputMaybe<Scalars['ID']['input']>;
  /** Null clears it. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Null clears it. */
  dueDate?: InputMaybe<Scalars['Date']['input']>;
  /** Id of the matter. */
  matterId: Scalars['ID']['input'];
  /** 1 to 200 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Null lets clients read `name`. */
  portalTitle?: InputMaybe<Scalars['String']['input']>;
  /** Id of a practice area. */
  practiceAreaId?: InputMaybe<Scalars['ID']['input']>;
  /** How urgent it is. */
  priority?: InputMaybe<Priority>;
  /** Whether it is hidden from the rest of the legal team (V12). */
  private?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who else of the legal team sees it while it is private; at most 50. */
  staffIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The version you saw. */
  version: Scalars['Int']['input'];
};

/** The matter was changed when `userErrors` is empty. */
export type EditMatterPayload = {
  __typename?: 'EditMatterPayload';
  /** The matter as it is now, also after a CONFLICT. */
  matter?: Maybe<Matter>;
  /** Why nothing changed; empty on success. */
  userErrors: Array<UserError>;
};

/** Which matter to take out of the portal. */
export type HideMatterFromPortalInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the matter. */
  matterId: Scalars['ID']['input'];
};

/** The matter is hidden when `userErrors` is empty. */
export type HideMatterFromPortalPayload = {
  __typename?: 'HideMatterFromPortalPayload';
  /** The matter as it is now. */
  matter?: Maybe<Matter>;
  /** Why nothing changed; empty on success. */
  userErrors: Array<UserError>;
};

/** A language of the product. Mails, refusals and labels come in it. */
export type Locale =
  /** Arabic, written right to left. */
  | 'AR'
  /** English. */
  | 'EN'
  /** French. */
  | 'FR';

/** A piece of legal work: a corporate matter or a litigation case. Clients read it once it is displayed to them (R1, R13). */
export type Matter = {
  __typename?: 'Matter';
  /** When the legal team received it. */
  arrivalDate: Scalars['Date']['output'];
  /** Who looks after it. */
  assignee?: Maybe<StaffUser>;
  /** Where to write to whoever looks after it. */
  assigneeEmail?: Maybe<Scalars['String']['output']>;
  /** When it was finished; null while it is open. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The company it is done for; a client reads it when it is his own. */
  company?: Maybe<Company>;
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** What it is about. */
  description?: Maybe<Scalars['String']['output']>;
  /** When it should be finished; null when nobody said. */
  dueDate?: Maybe<Scalars['Date']['output']>;
  /** Unique. */
  id: Scalars['ID']['output'];
  /** Matter or case. */
  kind: MatterKind;
  /** The legal team's own name for it. Staff only. */
  name?: Maybe<Scalars['String']['output']>;
  /** What clients read instead of `name`; null when they read `name`. Staff only. */
  portalTitle?: Maybe<Scalars['String']['output']>;
  /** The field of law it belongs to. */
  practiceArea: PracticeArea;
  /** How urgent it is. */
  priority: Priority;
  /** True when only its creator, its assignee and `staff` may see it among the legal team (V12). Staff only. */
  private?: Maybe<Scalars['Boolean']['output']>;
  /** Unique and readable, such as `M0000001`. */
  reference: Scalars['String']['output'];
  /** Who asked for it. Null when nobody did or identity does not answer. */
  requester?: Maybe<PortalUser>;
  /** Whether and to whom it is displayed in the client portal; null when it never was. Staff only. */
  share?: Maybe<PortalShare>;
  /** Who else of the legal team sees it while it is private. Staff only. */
  staff?: Maybe<Array<StaffUser>>;
  /** Where it stands. */
  status: MatterStatus;
  /** When it came to this status. */
  statusSince: Scalars['DateTime']['output'];
  /** The name for the viewer: clients read `portalTitle` where there is one, staff read `name`. */
  title: Scalars['String']['output'];
  /** When anything on it changed last. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows with each change; edit and sharing inputs want the one you saw. */
  version: Scalars['Int']['output'];
  /** Who else looks at it. Clients read those who can see it now; staff also those cut off by a company move (V2). */
  watchers: Array<PortalUser>;
};

/** A page of matters, newest first. */
export type MatterConnection = {
  __typename?: 'MatterConnection';
  /** The matters on this page. */
  nodes: Array<Matter>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** All that match, capped. */
  totalCount?: Maybe<Count>;
};

/** Which matters to list. Conditions combine with AND. */
export type MatterFilter = {
  /** Only looked after by this staff user. */
  assigneeId?: InputMaybe<Scalars['ID']['input']>;
  /** Only of this company. */
  companyId?: InputMaybe<Scalars['ID']['input']>;
  /** Only of this kind. */
  kind?: InputMaybe<MatterKind>;
  /** Only of this field of law. */
  practiceAreaId?: InputMaybe<Scalars['ID']['input']>;
  /** How the viewer sees them. Portal users only; staff get none. */
  relation?: InputMaybe<PartyRelation>;
  /** Only asked for by this portal user. */
  requesterId?: InputMaybe<Scalars['ID']['input']>;
  /** Words in the title or the reference; accents and case do not matter. At most 100 characters. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Only displayed (true) or not displayed (false) in the client portal. Staff only; a client sees displayed ones anyway. */
  shownInPortal?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only in one of these statuses. */
  statusIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What sort of legal work a matter is. */
export type MatterKind =
  /** A *matter*: advice, a transaction, a filing. */
  | 'CORPORATE'
  /** A *case*: a dispute, with hearings. */
  | 'LITIGATION';

/** A step of the legal team's workflow. */
export type MatterStatus = {
  __typename?: 'MatterStatus';
  /** What it amounts to. */
  category: WorkflowCategory;
  /** How many days this step usually takes; null when nobody said. */
  expectedDays?: Maybe<Scalars['Int']['output']>;
  /** What it means for the client and what comes next, in the viewer's language; null when the legal team wrote nothing. */
  explanation?: Maybe<Scalars['String']['output']>;
  /** Unique. */
  id: Scalars['ID']['output'];
  /** Its name for the viewer, in his language: clients read the plain one. */
  label: Scalars['String']['output'];
  /** Its place in the workflow, from 1. */
  order: Scalars['Int']['output'];
  /** Whose turn it is. */
  waitsFor: MatterTurn;
};

/** Whose turn it is. */
export type MatterTurn =
  /** The requester's. */
  | 'CLIENT'
  /** A court's. */
  | 'COURT'
  /** The legal team's. */
  | 'LEGAL'
  /** Nobody's: it is done. */
  | 'NOBODY';

export type Mutation = {
  __typename?: 'Mutation';
  /** Adds a matter that no client sees (R1). Staff only. Refusals: INVALID_VALUE, PERSON_NOT_ELIGIBLE, PRACTICE_AREA_NOT_FOUND. */
  createMatter: CreateMatterPayload;
  /** Changes a matter's data; what is left out stays. Staff only. Refusals: CONFLICT with the present matter, INVALID_VALUE, PERSON_NOT_ELIGIBLE, PRACTICE_AREA_NOT_FOUND. */
  editMatter: EditMatterPayload;
  /** Takes a matter out of the portal: requester, watchers and colleagues lose it at their next request (R11). Nobody is told. Staff only. Refusal: NOT_SHOWN. */
  hideMatterFromPortal: HideMatterFromPortalPayload;
  /**
   * Displays a matter to its requester and watchers and mails those who are new since it was last visible (R3, R4, R12);
   * on a displayed one it changes them. Staff only. All or nothing: REQUESTER_REQUIRED (R2), WATCHER_COMPANY_MISMATCH
   * (R5–R7, R10), WATCHER_NOT_ELIGIBLE (R8, R14), REQUESTER_NOT_ELIGIBLE (R14), CONFLICT with the present matter.
   */
  showMatterInPortal: ShowMatterInPortalPayload;
};


export type MutationCreateMatterArgs = {
  input: CreateMatterInput;
};


export type MutationEditMatterArgs = {
  input: EditMatterInput;
};


export type MutationHideMatterFromPortalArgs = {
  input: HideMatterFromPortalInput;
};


export type MutationShowMatterInPortalArgs = {
  input: ShowMatterInPortalInput;
};

/** Where a page of a connection stands. Pass `endCursor` as `after` to read on. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Opaque; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** True when a further page exists. */
  hasNextPage: Scalars['Boolean']['output'];
};

/** How a portal user came to see a record: the filters of the portal's lists. */
export type PartyRelation =
  /** Records of colleagues, where the company shares all its requests. */
  | 'COMPANY'
  /** Records the viewer asked for. */
  | 'MINE'
  /** Records the viewer watches. */
  | 'WATCHING';

/** The fact that a record is displayed in the client portal. Staff only. */
export type PortalShare = {
  __typename?: 'PortalShare';
  /** Whether attachments without a mark of their own are visible. */
  attachmentsVisible: Scalars['Boolean']['output'];
  /** The requester's company when it was displayed; who has moved elsewhere since is cut off (V1, V2). */
  company?: Maybe<Company>;
  /** When it was hidden; null while it is visible. */
  hiddenAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was displayed last. */
  sharedAt: Scalars['DateTime']['output'];
  /** Who displayed it. */
  sharedBy?: Maybe<StaffUser>;
  /** True while requester and watchers can open it: the green line (V11). */
  visible: Scalars['Boolean']['output'];
};

/** Owned by identity. */
export type PortalUser = {
  __typename?: 'PortalUser';
  /** Unique. */
  id: Scalars['ID']['output'];
};

/** A field of law, named by the legal team. */
export type PracticeArea = {
  __typename?: 'PracticeArea';
  /** Unique. */
  id: Scalars['ID']['output'];
  /** Its name in the viewer's language. */
  label: Scalars['String']['output'];
};

/** How urgent a record is. */
export type Priority =
  /** Now. */
  | 'CRITICAL'
  /** Before the others. */
  | 'HIGH'
  /** Can wait. */
  | 'LOW'
  /** The usual. */
  | 'MEDIUM';

export type Query = {
  __typename?: 'Query';
  /** A matter; null when missing or not visible to the viewer, which is the same (V5, V12). */
  matter?: Maybe<Matter>;
  /** The steps of the workflow, in order. Anybody signed in. */
  matterStatuses: Array<MatterStatus>;
  /** The matters the viewer can see, newest first (R32). */
  matters: MatterConnection;
  /** The fields of law, by name. Anybody signed in. */
  practiceAreas: Array<PracticeArea>;
};


export type QueryMatterArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMattersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MatterFilter>;
  first: Scalars['Int']['input'];
};

/** To whom a matter is displayed. */
export type ShowMatterInPortalInput = {
  /** Whether attachments without a mark of their own are visible. */
  attachmentsVisible: Scalars['Boolean']['input'];
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the matter. */
  matterId: Scalars['ID']['input'];
  /** The portal user who asked for it; refused when missing (R2). */
  requesterId?: InputMaybe<Scalars['ID']['input']>;
  /** The version you saw. */
  version: Scalars['Int']['input'];
  /** Portal users of the requester's company who may look at it too; at most 100. */
  watcherIds: Array<Scalars['ID']['input']>;
};

/** The matter is displayed as asked when `userErrors` is empty. */
export type ShowMatterInPortalPayload = {
  __typename?: 'ShowMatterInPortalPayload';
  /** The matter as it is now, also after a CONFLICT. */
  matter?: Maybe<Matter>;
  /** Why nothing changed; empty on success. */
  userErrors: Array<UserError>;
};

/** Owned by identity. */
export type StaffUser = {
  __typename?: 'StaffUser';
  /** Unique. */
  id: Scalars['ID']['output'];
};

/** Why a mutation changed nothing. Met by a correct client; everything else is thrown with a code. */
export type UserError = {
  __typename?: 'UserError';
  /** What went wrong, for programs. Stable. */
  code: UserErrorCode;
  /** The path of the input field at fault, such as `["watcherIds"]`; null when it is about the whole input. */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** What went wrong and what to do, in the viewer's language. */
  message: Scalars['String']['output'];
};

/** Why it was refused. */
export type UserErrorCode =
  /** Somebody else changed it since you read it; the payload holds what it is now. */
  | 'CONFLICT'
  /** A value is empty, too long or not of its form; `field` says which. */
  | 'INVALID_VALUE'
  /** The matter is not displayed. */
  | 'NOT_SHOWN'
  /** The person or company named in `field` does not exist or cannot take this part. */
  | 'PERSON_NOT_ELIGIBLE'
  /** There is no such practice area. */
  | 'PRACTICE_AREA_NOT_FOUND'
  /** The requester is unknown or inactive (R14). */
  | 'REQUESTER_NOT_ELIGIBLE'
  /** Displaying wants exactly one requester (R2). */
  | 'REQUESTER_REQUIRED'
  /** A watcher is not of the requester's company, or one of the two has none (R5, R6, R7). */
  | 'WATCHER_COMPANY_MISMATCH'
  /** A watcher is the requester, no portal user, or inactive (R8, R14). */
  | 'WATCHER_NOT_ELIGIBLE';

/** What a workflow status amounts to. */
export type WorkflowCategory =
  /** Given up. */
  | 'CANCELLED'
  /** Finished. */
  | 'DONE'
  /** Worked on. */
  | 'IN_PROGRESS'
  /** Not begun. */
  | 'OPEN';



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Matter: Matter;
  MatterStatus: MatterStatus;
  PracticeArea: PracticeArea;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Matter:
    ( { __typename: 'Matter' }
    & GraphQLRecursivePick<FederationTypes['Matter'], {"id":true}> );
  MatterStatus:
    ( { __typename: 'MatterStatus' }
    & GraphQLRecursivePick<FederationTypes['MatterStatus'], {"id":true}> );
  PracticeArea:
    ( { __typename: 'PracticeArea' }
    & GraphQLRecursivePick<FederationTypes['PracticeArea'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Company: ResolverTypeWrapper<Reference>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Count: ResolverTypeWrapper<Count>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CreateMatterInput: CreateMatterInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  CreateMatterPayload: ResolverTypeWrapper<Omit<CreateMatterPayload, 'matter'> & { matter?: Maybe<ResolversTypes['Matter']> }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  EditMatterInput: EditMatterInput;
  EditMatterPayload: ResolverTypeWrapper<Omit<EditMatterPayload, 'matter'> & { matter?: Maybe<ResolversTypes['Matter']> }>;
  HideMatterFromPortalInput: HideMatterFromPortalInput;
  HideMatterFromPortalPayload: ResolverTypeWrapper<Omit<HideMatterFromPortalPayload, 'matter'> & { matter?: Maybe<ResolversTypes['Matter']> }>;
  Locale: Locale;
  Matter: ResolverTypeWrapper<MatterRow>;
  MatterConnection: ResolverTypeWrapper<MatterPage>;
  MatterFilter: MatterFilter;
  MatterKind: MatterKind;
  MatterStatus: ResolverTypeWrapper<MatterStatusRow>;
  MatterTurn: MatterTurn;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartyRelation: PartyRelation;
  PortalShare: ResolverTypeWrapper<ShareRow>;
  PortalUser: ResolverTypeWrapper<Reference>;
  PracticeArea: ResolverTypeWrapper<PracticeAreaRow>;
  Priority: Priority;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ShowMatterInPortalInput: ShowMatterInPortalInput;
  ShowMatterInPortalPayload: ResolverTypeWrapper<Omit<ShowMatterInPortalPayload, 'matter'> & { matter?: Maybe<ResolversTypes['Matter']> }>;
  StaffUser: ResolverTypeWrapper<Reference>;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
  WorkflowCategory: WorkflowCategory;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Company: Reference;
  ID: Scalars['ID']['output'];
  Count: Count;
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
  CreateMatterInput: CreateMatterInput;
  String: Scalars['String']['output'];
  CreateMatterPayload: Omit<CreateMatterPayload, 'matter'> & { matter?: Maybe<ResolversParentTypes['Matter']> };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  EditMatterInput: EditMatterInput;
  EditMatterPayload: Omit<EditMatterPayload, 'matter'> & { matter?: Maybe<ResolversParentTypes['Matter']> };
  HideMatterFromPortalInput: HideMatterFromPortalInput;
  HideMatterFromPortalPayload: Omit<HideMatterFromPortalPayload, 'matter'> & { matter?: Maybe<ResolversParentTypes['Matter']> };
  Matter: MatterRow;
  MatterConnection: MatterPage;
  MatterFilter: MatterFilter;
  MatterStatus: MatterStatusRow;
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  PortalShare: ShareRow;
  PortalUser: Reference;
  PracticeArea: PracticeAreaRow;
  Query: Record<PropertyKey, never>;
  ShowMatterInPortalInput: ShowMatterInPortalInput;
  ShowMatterInPortalPayload: Omit<ShowMatterInPortalPayload, 'matter'> & { matter?: Maybe<ResolversParentTypes['Matter']> };
  StaffUser: Reference;
  UserError: UserError;
};

export type CompanyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Company'] = ResolversParentTypes['Company']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Count'] = ResolversParentTypes['Count']> = {
  capped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CreateMatterPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateMatterPayload'] = ResolversParentTypes['CreateMatterPayload']> = {
  matter?: Resolver<Maybe<ResolversTypes['Matter']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type EditMatterPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditMatterPayload'] = ResolversParentTypes['EditMatterPayload']> = {
  matter?: Resolver<Maybe<ResolversTypes['Matter']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type HideMatterFromPortalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HideMatterFromPortalPayload'] = ResolversParentTypes['HideMatterFromPortalPayload']> = {
  matter?: Resolver<Maybe<ResolversTypes['Matter']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MatterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Matter'] = ResolversParentTypes['Matter'], FederationReferenceType extends FederationReferenceTypes['Matter'] = FederationReferenceTypes['Matter']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Matter']> | FederationReferenceType, FederationReferenceType, ContextType>;
  arrivalDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  assignee?: Resolver<Maybe<ResolversTypes['StaffUser']>, ParentType, ContextType>;
  assigneeEmail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MatterKind'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  portalTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  practiceArea?: Resolver<ResolversTypes['PracticeArea'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Priority'], ParentType, ContextType>;
  private?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requester?: Resolver<Maybe<ResolversTypes['PortalUser']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['PortalShare']>, ParentType, ContextType>;
  staff?: Resolver<Maybe<Array<ResolversTypes['StaffUser']>>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MatterStatus'], ParentType, ContextType>;
  statusSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  watchers?: Resolver<Array<ResolversTypes['PortalUser']>, ParentType, ContextType>;
};

export type MatterConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatterConnection'] = ResolversParentTypes['MatterConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Matter']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type MatterStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatterStatus'] = ResolversParentTypes['MatterStatus'], FederationReferenceType extends FederationReferenceTypes['MatterStatus'] = FederationReferenceTypes['MatterStatus']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MatterStatus']> | FederationReferenceType, FederationReferenceType, ContextType>;
  category?: Resolver<ResolversTypes['WorkflowCategory'], ParentType, ContextType>;
  expectedDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitsFor?: Resolver<ResolversTypes['MatterTurn'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createMatter?: Resolver<ResolversTypes['CreateMatterPayload'], ParentType, ContextType, RequireFields<MutationCreateMatterArgs, 'input'>>;
  editMatter?: Resolver<ResolversTypes['EditMatterPayload'], ParentType, ContextType, RequireFields<MutationEditMatterArgs, 'input'>>;
  hideMatterFromPortal?: Resolver<ResolversTypes['HideMatterFromPortalPayload'], ParentType, ContextType, RequireFields<MutationHideMatterFromPortalArgs, 'input'>>;
  showMatterInPortal?: Resolver<ResolversTypes['ShowMatterInPortalPayload'], ParentType, ContextType, RequireFields<MutationShowMatterInPortalArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PortalShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortalShare'] = ResolversParentTypes['PortalShare']> = {
  attachmentsVisible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  hiddenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sharedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sharedBy?: Resolver<Maybe<ResolversTypes['StaffUser']>, ParentType, ContextType>;
  visible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PortalUserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortalUser'] = ResolversParentTypes['PortalUser']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PracticeAreaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticeArea'] = ResolversParentTypes['PracticeArea'], FederationReferenceType extends FederationReferenceTypes['PracticeArea'] = FederationReferenceTypes['PracticeArea']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PracticeArea']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  matter?: Resolver<Maybe<ResolversTypes['Matter']>, ParentType, ContextType, RequireFields<QueryMatterArgs, 'id'>>;
  matterStatuses?: Resolver<Array<ResolversTypes['MatterStatus']>, ParentType, ContextType>;
  matters?: Resolver<ResolversTypes['MatterConnection'], ParentType, ContextType, RequireFields<QueryMattersArgs, 'first'>>;
  practiceAreas?: Resolver<Array<ResolversTypes['PracticeArea']>, ParentType, ContextType>;
};

export type ShowMatterInPortalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShowMatterInPortalPayload'] = ResolversParentTypes['ShowMatterInPortalPayload']> = {
  matter?: Resolver<Maybe<ResolversTypes['Matter']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StaffUserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffUser'] = ResolversParentTypes['StaffUser']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Company?: CompanyResolvers<ContextType>;
  Count?: CountResolvers<ContextType>;
  CreateMatterPayload?: CreateMatterPayloadResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  EditMatterPayload?: EditMatterPayloadResolvers<ContextType>;
  HideMatterFromPortalPayload?: HideMatterFromPortalPayloadResolvers<ContextType>;
  Matter?: MatterResolvers<ContextType>;
  MatterConnection?: MatterConnectionResolvers<ContextType>;
  MatterStatus?: MatterStatusResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PortalShare?: PortalShareResolvers<ContextType>;
  PortalUser?: PortalUserResolvers<ContextType>;
  PracticeArea?: PracticeAreaResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ShowMatterInPortalPayload?: ShowMatterInPortalPayloadResolvers<ContextType>;
  StaffUser?: StaffUserResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

