import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ContractRow, ContractTypeRow } from './tables.ts';
import type { ContractPage } from './lists.ts';
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

/** An agreement the legal team drafts, negotiates, has approved and signed. Clients read it once it is displayed to them (R1). */
export type Contract = {
  __typename?: 'Contract';
  /** Who looks after it. */
  assignee?: Maybe<StaffUser>;
  /** Where to write to whoever looks after it. */
  assigneeEmail?: Maybe<Scalars['String']['output']>;
  /** The company it is done for; a client reads it when it is his own. */
  company?: Maybe<Company>;
  /** The date written on it. */
  contractDate?: Maybe<Scalars['Date']['output']>;
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** ISO 4217, such as `USD`; null when there is no value. */
  currency?: Maybe<Scalars['String']['output']>;
  /** What it is about. Clients read it only when they asked for the contract in the portal (V10). */
  description?: Maybe<Scalars['String']['output']>;
  /** Last day in force; null for an open end. */
  endDate?: Maybe<Scalars['Date']['output']>;
  /** True when it is EXECUTED and past its end date: it reads *Expired*. */
  expired: Scalars['Boolean']['output'];
  /** Unique. */
  id: Scalars['ID']['output'];
  /** The legal team's own name for it. Staff only. */
  name?: Maybe<Scalars['String']['output']>;
  /** Who is bound by it. */
  parties: Array<ContractParty>;
  /** What clients read instead of `name`; null when they read `name`. Staff only. */
  portalTitle?: Maybe<Scalars['String']['output']>;
  /** How urgent it is. */
  priority: Priority;
  /** True when only its creator, its assignee and `staff` may see it among the legal team (V12). Staff only. */
  private?: Maybe<Scalars['Boolean']['output']>;
  /** Unique and readable, such as `CT0000001`. */
  reference: Scalars['String']['output'];
  /** How it goes on after its end date. */
  renewalType: RenewalType;
  /** Who asked for it. Null when nobody did or identity does not answer. */
  requester?: Maybe<PortalUser>;
  /** Whether and to whom it is displayed in the client portal; null when it never was. Staff only. */
  share?: Maybe<PortalShare>;
  /** Who else of the legal team sees it while it is private. Staff only. */
  staff?: Maybe<Array<StaffUser>>;
  /** Where it stands. */
  stage: ContractStage;
  /** When it came to this stage. */
  stageSince: Scalars['DateTime']['output'];
  /** First day in force. */
  startDate?: Maybe<Scalars['Date']['output']>;
  /** The name for the viewer: clients read `portalTitle` where there is one, staff read `name`. */
  title: Scalars['String']['output'];
  /** What kind of contract it is. */
  type: ContractType;
  /** When anything on it changed last. */
  updatedAt: Scalars['DateTime']['output'];
  /** Amount of the contract, in `currency`; null when not set. */
  value?: Maybe<Scalars['Decimal']['output']>;
  /** Grows with each change; edit and sharing inputs want the one you saw. */
  version: Scalars['Int']['output'];
  /** Whose turn it is. */
  waitsFor: ContractTurn;
  /** Who else looks at it. Clients read those who can see it now; staff also those cut off by a company move (V2). */
  watchers: Array<PortalUser>;
};

/** A page of contracts, newest first. */
export type ContractConnection = {
  __typename?: 'ContractConnection';
  /** The contracts on this page. */
  nodes: Array<Contract>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** All that match, capped. */
  totalCount?: Maybe<Count>;
};

/** Which contracts to list. Conditions combine with AND. */
export type ContractFilter = {
  /** Only looked after by this staff user. */
  assigneeId?: InputMaybe<Scalars['ID']['input']>;
  /** Only of this company. */
  companyId?: InputMaybe<Scalars['ID']['input']>;
  /** How the viewer sees them. Portal users only; staff get none. */
  relation?: InputMaybe<PartyRelation>;
  /** Only asked for by this portal user. */
  requesterId?: InputMaybe<Scalars['ID']['input']>;
  /** Words in the title or the reference; accents and case do not matter. At most 100 characters. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Only displayed (true) or not displayed (false) in the client portal. Staff only; a client sees displayed ones anyway. */
  shownInPortal?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only in one of these stages. */
  stages?: InputMaybe<Array<ContractStage>>;
};

/** Somebody who is bound by a contract. */
export type ContractParty = {
  __typename?: 'ContractParty';
  /** What it is in the contract, such as *Supplier*; null when not set. */
  category?: Maybe<Scalars['String']['output']>;
  /** Name of the person or company, 1 to 200 characters. */
  name: Scalars['String']['output'];
};

/** Somebody who is bound by a contract. */
export type ContractPartyInput = {
  /** What it is in the contract; at most 100 characters. */
  category?: InputMaybe<Scalars['String']['input']>;
  /** Name of the person or company, 1 to 200 characters. */
  name: Scalars['String']['input'];
};

/** Where a contract stands. */
export type ContractStage =
  /** Given up before it was signed. */
  | 'CANCELLED'
  /** Being written. */
  | 'DRAFT'
  /** Signed by all; in force until its end date. */
  | 'EXECUTED'
  /** Being negotiated. */
  | 'IN_PROGRESS'
  /** Ended before its time. */
  | 'TERMINATED'
  /** Its approvers read it. */
  | 'UNDER_APPROVAL'
  /** Its signees sign it. */
  | 'UNDER_SIGNATURE';

/** Whose turn it is. */
export type ContractTurn =
  /** An approver's. */
  | 'APPROVER'
  /** The requester's. */
  | 'CLIENT'
  /** The legal team's. */
  | 'LEGAL'
  /** Nobody's: it is done. */
  | 'NOBODY'
  /** A signee's. */
  | 'SIGNEE';

/** A kind of contract, named by the legal team. */
export type ContractType = {
  __typename?: 'ContractType';
  /** Unique. */
  id: Scalars['ID']['output'];
  /** Its name in the viewer's language. */
  label: Scalars['String']['output'];
};

/** How many there are, counted up to a limit so that counting never costs more than a page. */
export type Count = {
  __typename?: 'Count';
  /** True when there are more than `value`: show it as "1000+". */
  capped: Scalars['Boolean']['output'];
  /** The number, or the limit when there are more. */
  value: Scalars['Int']['output'];
};

/** A new contract. */
export type CreateContractInput = {
  /** Who looks after it; the creator when left out. */
  assigneeId?: InputMaybe<Scalars['ID']['input']>;
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: InputMaybe<Scalars['ID']['input']>;
  /** The company it is done for. */
  companyId?: InputMaybe<Scalars['ID']['input']>;
  /** The date written on it. */
  contractDate?: InputMaybe<Scalars['Date']['input']>;
  /** ISO 4217. */
  currency?: InputMaybe<Scalars['String']['input']>;
  /** At most 10,000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Last day in force, not before `startDate`. */
  endDate?: InputMaybe<Scalars['Date']['input']>;
  /** The legal team's name for it, 1 to 200 characters. */
  name: Scalars['String']['input'];
  /** Who is bound by it; at most 20. */
  parties?: InputMaybe<Array<ContractPartyInput>>;
  /** What clients read instead of `name`; at most 200 characters. */
  portalTitle?: InputMaybe<Scalars['String']['input']>;
  /** MEDIUM when left out. */
  priority?: InputMaybe<Priority>;
  /** Hide it from the rest of the legal team (V12); false when left out. */
  private?: InputMaybe<Scalars['Boolean']['input']>;
  /** NONE when left out. */
  renewalType?: InputMaybe<RenewalType>;
  /** Who asked for it; naming somebody shows it to nobody. */
  requesterId?: InputMaybe<Scalars['ID']['input']>;
  /** Who else of the legal team sees it while it is private; at most 50. */
  staffIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** First day in force. */
  startDate?: InputMaybe<Scalars['Date']['input']>;
  /** Id of a contract type. */
  typeId: Scalars['ID']['input'];
  /** Amount, at most 16 digits before and 2 after the point; wants `currency`. */
  value?: InputMaybe<Scalars['Decimal']['input']>;
};

/** The contract was added when `contract` is set. */
export type CreateContractPayload = {
  __typename?: 'CreateContractPayload';
  /** The new contract; null when refused. */
  contract?: Maybe<Contract>;
  /** Why nothing was added; empty on success. */
  userErrors: Array<UserError>;
};

/** Changes to a contract; what is left out stays as it is. */
export type EditContractInput = {
  /** Null hands it to nobody. */
  assigneeId?: InputMaybe<Scalars['ID']['input']>;
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: InputMaybe<Scalars['ID']['input']>;
  /** Null takes it from any company. */
  companyId?: InputMaybe<Scalars['ID']['input']>;
  /** Null clears it. */
  contractDate?: InputMaybe<Scalars['Date']['input']>;
  /** Id of the contract. */
  contractId: Scalars['ID']['input'];
  /** ISO 4217. */
  currency?: InputMaybe<Scalars['String']['input']>;
  /** Null clears it. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Null makes it open. */
  endDate?: InputMaybe<Scalars['Date']['input']>;
  /** 1 to 200 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Who is bound by it; at most 20. */
  parties?: InputMaybe<Array<ContractPartyInput>>;
  /** Null lets clients read `name`. */
  portalTitle?: InputMaybe<Scalars['String']['input']>;
  /** How urgent it is. */
  priority?: InputMaybe<Priority>;
  /** Whether it is hidden from the rest of the legal team (V12). */
  private?: InputMaybe<Scalars['Boolean']['input']>;
  /** How it goes on after its end date. */
  renewalType?: InputMaybe<RenewalType>;
  /** Who else of the legal team sees it while it is private; at most 50. */
  staffIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Null clears it. */
  startDate?: InputMaybe<Scalars['Date']['input']>;
  /** Id of a contract type. */
  typeId?: InputMaybe<Scalars['ID']['input']>;
  /** Null clears it. */
  value?: InputMaybe<Scalars['Decimal']['input']>;
  /** The version you saw. */
  version: Scalars['Int']['input'];
};

/** The contract was changed when `userErrors` is empty. */
export type EditContractPayload = {
  __typename?: 'EditContractPayload';
  /** The contract as it is now, also after a CONFLICT. */
  contract?: Maybe<Contract>;
  /** Why nothing changed; empty on success. */
  userErrors: Array<UserError>;
};

/** Which contract to take out of the portal. */
export type HideContractFromPortalInput = {
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the contract. */
  contractId: Scalars['ID']['input'];
};

/** The contract is hidden when `userErrors` is empty. */
export type HideContractFromPortalPayload = {
  __typename?: 'HideContractFromPortalPayload';
  /** The contract as it is now. */
  contract?: Maybe<Contract>;
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

export type Mutation = {
  __typename?: 'Mutation';
  /** Adds a contract that no client sees (R1). Staff only. Refusals: INVALID_VALUE, PERSON_NOT_ELIGIBLE, TYPE_NOT_FOUND. */
  createContract: CreateContractPayload;
  /** Changes a contract's data; what is left out stays. Staff only. Refusals: CONFLICT with the present contract, INVALID_VALUE, PERSON_NOT_ELIGIBLE, TYPE_NOT_FOUND. */
  editContract: EditContractPayload;
  /** Takes a contract out of the portal: requester, watchers and colleagues lose it at their next request (R11). Nobody is told. Staff only. Refusal: NOT_SHOWN. */
  hideContractFromPortal: HideContractFromPortalPayload;
  /**
   * Displays a contract to its requester and watchers and mails those who are new since it was last visible (R3, R4, R12);
   * on a displayed one it changes them. Staff only. All or nothing: REQUESTER_REQUIRED (R2), WATCHER_COMPANY_MISMATCH
   * (R5–R7, R10), WATCHER_NOT_ELIGIBLE (R8, R14), REQUESTER_NOT_ELIGIBLE (R14), CONFLICT with the present contract.
   */
  showContractInPortal: ShowContractInPortalPayload;
};


export type MutationCreateContractArgs = {
  input: CreateContractInput;
};


export type MutationEditContractArgs = {
  input: EditContractInput;
};


export type MutationHideContractFromPortalArgs = {
  input: HideContractFromPortalInput;
};


export type MutationShowContractInPortalArgs = {
  input: ShowContractInPortalInput;
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
  /** A contract; null when missing or not visible to the viewer, which is the same (V5, V12). */
  contract?: Maybe<Contract>;
  /** The kinds of contracts, by name. Anybody signed in. */
  contractTypes: Array<ContractType>;
  /** The contracts the viewer can see, newest first (R32). */
  contracts: ContractConnection;
};


export type QueryContractArgs = {
  id: Scalars['ID']['input'];
};


export type QueryContractsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ContractFilter>;
  first: Scalars['Int']['input'];
};

/** How a contract goes on after its end date. */
export type RenewalType =
  /** It goes on unless somebody ends it. */
  | 'AUTOMATIC'
  /** It ends. */
  | 'NONE'
  /** It goes on when both agree. */
  | 'OPTIONAL';

/** To whom a contract is displayed. */
export type ShowContractInPortalInput = {
  /** Whether attachments without a mark of their own are visible. */
  attachmentsVisible: Scalars['Boolean']['input'];
  /** The same key twice has one effect and the same answer (R62). At most 100 characters. */
  clientKey?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the contract. */
  contractId: Scalars['ID']['input'];
  /** The portal user who asked for it; refused when missing (R2). */
  requesterId?: InputMaybe<Scalars['ID']['input']>;
  /** The version you saw. */
  version: Scalars['Int']['input'];
  /** Portal users of the requester's company who may look at it too; at most 100. */
  watcherIds: Array<Scalars['ID']['input']>;
};

/** The contract is displayed as asked when `userErrors` is empty. */
export type ShowContractInPortalPayload = {
  __typename?: 'ShowContractInPortalPayload';
  /** The contract as it is now, also after a CONFLICT. */
  contract?: Maybe<Contract>;
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
  /** The contract is not displayed. */
  | 'NOT_SHOWN'
  /** The person or company named in `field` does not exist or cannot take this part. */
  | 'PERSON_NOT_ELIGIBLE'
  /** The requester is unknown or inactive (R14). */
  | 'REQUESTER_NOT_ELIGIBLE'
  /** Displaying wants exactly one requester (R2). */
  | 'REQUESTER_REQUIRED'
  /** There is no such contract type. */
  | 'TYPE_NOT_FOUND'
  /** A watcher is not of the requester's company, or one of the two has none (R5, R6, R7). */
  | 'WATCHER_COMPANY_MISMATCH'
  /** A watcher is the requester, no portal user, or inactive (R8, R14). */
  | 'WATCHER_NOT_ELIGIBLE';



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
  Contract: Contract;
  ContractType: ContractType;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Contract:
    ( { __typename: 'Contract' }
    & GraphQLRecursivePick<FederationTypes['Contract'], {"id":true}> );
  ContractType:
    ( { __typename: 'ContractType' }
    & GraphQLRecursivePick<FederationTypes['ContractType'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Company: ResolverTypeWrapper<Reference>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Contract: ResolverTypeWrapper<ContractRow>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ContractConnection: ResolverTypeWrapper<ContractPage>;
  ContractFilter: ContractFilter;
  ContractParty: ResolverTypeWrapper<ContractParty>;
  ContractPartyInput: ContractPartyInput;
  ContractStage: ContractStage;
  ContractTurn: ContractTurn;
  ContractType: ResolverTypeWrapper<ContractTypeRow>;
  Count: ResolverTypeWrapper<Count>;
  CreateContractInput: CreateContractInput;
  CreateContractPayload: ResolverTypeWrapper<Omit<CreateContractPayload, 'contract'> & { contract?: Maybe<ResolversTypes['Contract']> }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  EditContractInput: EditContractInput;
  EditContractPayload: ResolverTypeWrapper<Omit<EditContractPayload, 'contract'> & { contract?: Maybe<ResolversTypes['Contract']> }>;
  HideContractFromPortalInput: HideContractFromPortalInput;
  HideContractFromPortalPayload: ResolverTypeWrapper<Omit<HideContractFromPortalPayload, 'contract'> & { contract?: Maybe<ResolversTypes['Contract']> }>;
  Locale: Locale;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartyRelation: PartyRelation;
  PortalShare: ResolverTypeWrapper<ShareRow>;
  PortalUser: ResolverTypeWrapper<Reference>;
  Priority: Priority;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RenewalType: RenewalType;
  ShowContractInPortalInput: ShowContractInPortalInput;
  ShowContractInPortalPayload: ResolverTypeWrapper<Omit<ShowContractInPortalPayload, 'contract'> & { contract?: Maybe<ResolversTypes['Contract']> }>;
  StaffUser: ResolverTypeWrapper<Reference>;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Company: Reference;
  ID: Scalars['ID']['output'];
  Contract: ContractRow;
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
  ContractConnection: ContractPage;
  ContractFilter: ContractFilter;
  ContractParty: ContractParty;
  ContractPartyInput: ContractPartyInput;
  ContractType: ContractTypeRow;
  Count: Count;
  CreateContractInput: CreateContractInput;
  CreateContractPayload: Omit<CreateContractPayload, 'contract'> & { contract?: Maybe<ResolversParentTypes['Contract']> };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  EditContractInput: EditContractInput;
  EditContractPayload: Omit<EditContractPayload, 'contract'> & { contract?: Maybe<ResolversParentTypes['Contract']> };
  HideContractFromPortalInput: HideContractFromPortalInput;
  HideContractFromPortalPayload: Omit<HideContractFromPortalPayload, 'contract'> & { contract?: Maybe<ResolversParentTypes['Contract']> };
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  PortalShare: ShareRow;
  PortalUser: Reference;
  Query: Record<PropertyKey, never>;
  ShowContractInPortalInput: ShowContractInPortalInput;
  ShowContractInPortalPayload: Omit<ShowContractInPortalPayload, 'contract'> & { contract?: Maybe<ResolversParentTypes['Contract']> };
  StaffUser: Reference;
  UserError: UserError;
};

export type CompanyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Company'] = ResolversParentTypes['Company']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ContractResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contract'] = ResolversParentTypes['Contract'], FederationReferenceType extends FederationReferenceTypes['Contract'] = FederationReferenceTypes['Contract']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Contract']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assignee?: Resolver<Maybe<ResolversTypes['StaffUser']>, ParentType, ContextType>;
  assigneeEmail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  contractDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  expired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parties?: Resolver<Array<ResolversTypes['ContractParty']>, ParentType, ContextType>;
  portalTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Priority'], ParentType, ContextType>;
  private?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  renewalType?: Resolver<ResolversTypes['RenewalType'], ParentType, ContextType>;
  requester?: Resolver<Maybe<ResolversTypes['PortalUser']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['PortalShare']>, ParentType, ContextType>;
  staff?: Resolver<Maybe<Array<ResolversTypes['StaffUser']>>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ContractStage'], ParentType, ContextType>;
  stageSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ContractType'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitsFor?: Resolver<ResolversTypes['ContractTurn'], ParentType, ContextType>;
  watchers?: Resolver<Array<ResolversTypes['PortalUser']>, ParentType, ContextType>;
};

export type ContractConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractConnection'] = ResolversParentTypes['ContractConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Contract']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type ContractPartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractParty'] = ResolversParentTypes['ContractParty']> = {
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ContractTypeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractType'] = ResolversParentTypes['ContractType'], FederationReferenceType extends FederationReferenceTypes['ContractType'] = FederationReferenceTypes['ContractType']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ContractType']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Count'] = ResolversParentTypes['Count']> = {
  capped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CreateContractPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateContractPayload'] = ResolversParentTypes['CreateContractPayload']> = {
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
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

export type EditContractPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditContractPayload'] = ResolversParentTypes['EditContractPayload']> = {
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type HideContractFromPortalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HideContractFromPortalPayload'] = ResolversParentTypes['HideContractFromPortalPayload']> = {
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createContract?: Resolver<ResolversTypes['CreateContractPayload'], ParentType, ContextType, RequireFields<MutationCreateContractArgs, 'input'>>;
  editContract?: Resolver<ResolversTypes['EditContractPayload'], ParentType, ContextType, RequireFields<MutationEditContractArgs, 'input'>>;
  hideContractFromPortal?: Resolver<ResolversTypes['HideContractFromPortalPayload'], ParentType, ContextType, RequireFields<MutationHideContractFromPortalArgs, 'input'>>;
  showContractInPortal?: Resolver<ResolversTypes['ShowContractInPortalPayload'], ParentType, ContextType, RequireFields<MutationShowContractInPortalArgs, 'input'>>;
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

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType, RequireFields<QueryContractArgs, 'id'>>;
  contractTypes?: Resolver<Array<ResolversTypes['ContractType']>, ParentType, ContextType>;
  contracts?: Resolver<ResolversTypes['ContractConnection'], ParentType, ContextType, RequireFields<QueryContractsArgs, 'first'>>;
};

export type ShowContractInPortalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShowContractInPortalPayload'] = ResolversParentTypes['ShowContractInPortalPayload']> = {
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
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
  Contract?: ContractResolvers<ContextType>;
  ContractConnection?: ContractConnectionResolvers<ContextType>;
  ContractParty?: ContractPartyResolvers<ContextType>;
  ContractType?: ContractTypeResolvers<ContextType>;
  Count?: CountResolvers<ContextType>;
  CreateContractPayload?: CreateContractPayloadResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  EditContractPayload?: EditContractPayloadResolvers<ContextType>;
  HideContractFromPortalPayload?: HideContractFromPortalPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PortalShare?: PortalShareResolvers<ContextType>;
  PortalUser?: PortalUserResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ShowContractInPortalPayload?: ShowContractInPortalPayloadResolvers<ContextType>;
  StaffUser?: StaffUserResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

