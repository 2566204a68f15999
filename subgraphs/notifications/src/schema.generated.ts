import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { NotificationRow } from './tables.ts';
import type { NotificationPage } from './lists.ts';
import type { Subject } from './notification/notificationSubject.ts';
import type { Reference } from '@parvis/kernel/graph/reference.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
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

export type Contract = {
  __typename?: 'Contract';
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

/** A language of the product. Mails, refusals and labels come in it. */
export type Locale =
  /** Arabic, written right to left. */
  | 'AR'
  /** English. */
  | 'EN'
  /** French. */
  | 'FR';

/** Which notifications, and as what. Wants `ids` or `upTo`, not both. */
export type MarkNotificationsInput = {
  /** These, at most 1000. What is not the viewer's, or about a record hidden from them, stays as it is. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** True when the viewer has read them; false to have them as new again. */
  read: Scalars['Boolean']['input'];
  /** All that were told up to this one: the newest the viewer saw. */
  upTo?: InputMaybe<Scalars['ID']['input']>;
};

/** They are marked. */
export type MarkNotificationsPayload = {
  __typename?: 'MarkNotificationsPayload';
  /** Those whose mark changed. */
  ids: Array<Scalars['ID']['output']>;
  /** Always empty. */
  userErrors: Array<UserError>;
};

export type Matter = {
  __typename?: 'Matter';
  id: Scalars['ID']['output'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Marks the viewer's notifications as read, or as new again. Doing it twice has one effect. */
  markNotifications: MarkNotificationsPayload;
};


export type MutationMarkNotificationsArgs = {
  input: MarkNotificationsInput;
};

/** Something the viewer was told about what they can still see. */
export type Notification = {
  __typename?: 'Notification';
  /** Who of the legal team did it; null when a client did, or nobody. */
  actor?: Maybe<StaffUser>;
  /** The portal user who did it; null when the legal team did, or nobody. */
  client?: Maybe<PortalUser>;
  /** The last day of the milestone it reminds of, as it was then; null where it reminds of nothing. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** Unique. */
  id: Scalars['ID']['output'];
  /** What it tells. */
  kind: NotificationKind;
  /** What the file or milestone was called when it was added, what a milestone to be reminded of is called now, or how the note begins; null where there is nothing, or no longer. */
  name?: Maybe<Scalars['String']['output']>;
  /** When it happened. */
  occurredAt: Scalars['DateTime']['output'];
  /** When the viewer read it; null for a new one. */
  readAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it is about; null when its part does not answer. */
  subject?: Maybe<NotificationSubject>;
};

/** A page of notifications, what was told last first. */
export type NotificationConnection = {
  __typename?: 'NotificationConnection';
  /** False when another part did not answer: what concerns its records is left out then. */
  isComplete: Scalars['Boolean']['output'];
  /** The notifications on this page. */
  nodes: Array<Notification>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** All of the viewer's, capped. */
  totalCount?: Maybe<Count>;
};

/** What a notification tells. */
export type NotificationKind =
  /** A contract is the viewer's to look after now. */
  | 'CONTRACT_ASSIGNED'
  /** A client added a file to a contract. */
  | 'CONTRACT_FILE_ADDED'
  /** A note that clients read was written on a contract. */
  | 'CONTRACT_NOTE_ADDED'
  /** The requester of a contract left its company: it wants a new one. */
  | 'CONTRACT_REQUESTER_LEFT'
  /** The viewer was named on a contract that is restricted to named staff. */
  | 'CONTRACT_RESTRICTED'
  /** A contract is displayed to the viewer. */
  | 'CONTRACT_SHARED'
  /** The address of somebody invited was made another one, to which the invitation went. ADMIN only. */
  | 'INVITATION_MOVED'
  /** Somebody of the legal team asked for another login of a client, which an ADMIN is to decide. */
  | 'LOGIN_CHANGE_AWAITS'
  /** A matter is the viewer's to look after now. */
  | 'MATTER_ASSIGNED'
  /** A client added a file to a matter. */
  | 'MATTER_FILE_ADDED'
  /** A note that clients read was written on a matter. */
  | 'MATTER_NOTE_ADDED'
  /** The requester of a matter left its company: it wants a new one. */
  | 'MATTER_REQUESTER_LEFT'
  /** The viewer was named on a matter that is restricted to named staff. */
  | 'MATTER_RESTRICTED'
  /** A matter is displayed to the viewer. */
  | 'MATTER_SHARED'
  /** A client added a milestone to a contract the viewer looks after. */
  | 'MILESTONE_ADDED'
  /** A milestone of a contract the viewer looks after or asked for is to be done in a few days, or today. */
  | 'MILESTONE_DUE'
  /** The last day of such a milestone is over. */
  | 'MILESTONE_OVERDUE'
  /** Somebody signed up and waits to be let in by an ADMIN. */
  | 'SIGN_UP_AWAITS';

/** What a notification is about: a record, or a client whose account it is. */
export type NotificationSubject = Contract | Matter | PortalUser;

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

export type PortalUser = {
  __typename?: 'PortalUser';
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
  /** The viewer's own notifications, what was told last first (V14). */
  notifications?: Maybe<NotificationConnection>;
  /** How many of their own the viewer has not read, counted up to 99. */
  unreadNotificationCount?: Maybe<Count>;
};


export type QueryNotificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  unread?: Scalars['Boolean']['input'];
};

/** As what a viewer sees a record, which one part tells another. */
export type SeenAs =
  /** Only because something on it is theirs to decide. */
  | 'ACTOR'
  /** As one of the legal team. */
  | 'INSIDE'
  /** Through its share: as its requester, as a watcher, or through their company. */
  | 'PARTY';

export type StaffUser = {
  __typename?: 'StaffUser';
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

/** Why notifications refused. */
export type UserErrorCode =
  /** A value is not of its form; `field` says which. */
  | 'INVALID_VALUE';



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
  Notification: Notification;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Notification:
    ( { __typename: 'Notification' }
    & GraphQLRecursivePick<FederationTypes['Notification'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Contract: ResolverTypeWrapper<Reference>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Count: ResolverTypeWrapper<Count>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Locale: Locale;
  MarkNotificationsInput: MarkNotificationsInput;
  MarkNotificationsPayload: ResolverTypeWrapper<MarkNotificationsPayload>;
  Matter: ResolverTypeWrapper<Reference>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Notification: ResolverTypeWrapper<NotificationRow>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  NotificationConnection: ResolverTypeWrapper<NotificationPage>;
  NotificationKind: NotificationKind;
  NotificationSubject: ResolverTypeWrapper<Subject>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartyRelation: PartyRelation;
  PortalUser: ResolverTypeWrapper<Reference>;
  Priority: Priority;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SeenAs: SeenAs;
  StaffUser: ResolverTypeWrapper<Reference>;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Contract: Reference;
  ID: Scalars['ID']['output'];
  Count: Count;
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  MarkNotificationsInput: MarkNotificationsInput;
  MarkNotificationsPayload: MarkNotificationsPayload;
  Matter: Reference;
  Mutation: Record<PropertyKey, never>;
  Notification: NotificationRow;
  String: Scalars['String']['output'];
  NotificationConnection: NotificationPage;
  NotificationSubject: Subject;
  PageInfo: PageInfo;
  PortalUser: Reference;
  Query: Record<PropertyKey, never>;
  StaffUser: Reference;
  UserError: UserError;
};

export type ContractResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contract'] = ResolversParentTypes['Contract']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Count'] = ResolversParentTypes['Count']> = {
  capped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type MarkNotificationsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkNotificationsPayload'] = ResolversParentTypes['MarkNotificationsPayload']> = {
  ids?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MatterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Matter'] = ResolversParentTypes['Matter']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  markNotifications?: Resolver<ResolversTypes['MarkNotificationsPayload'], ParentType, ContextType, RequireFields<MutationMarkNotificationsArgs, 'input'>>;
};

export type NotificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Notification'] = ResolversParentTypes['Notification'], FederationReferenceType extends FederationReferenceTypes['Notification'] = FederationReferenceTypes['Notification']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Notification']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['StaffUser']>, ParentType, ContextType>;
  client?: Resolver<Maybe<ResolversTypes['PortalUser']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NotificationKind'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  readAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['NotificationSubject']>, ParentType, ContextType>;
};

export type NotificationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationConnection'] = ResolversParentTypes['NotificationConnection']> = {
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Notification']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type NotificationSubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationSubject'] = ResolversParentTypes['NotificationSubject']> = {
  __resolveType?: TypeResolveFn<'Contract' | 'Matter' | 'PortalUser', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PortalUserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortalUser'] = ResolversParentTypes['PortalUser']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  notifications?: Resolver<Maybe<ResolversTypes['NotificationConnection']>, ParentType, ContextType, RequireFields<QueryNotificationsArgs, 'first' | 'unread'>>;
  unreadNotificationCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
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
  Contract?: ContractResolvers<ContextType>;
  Count?: CountResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  MarkNotificationsPayload?: MarkNotificationsPayloadResolvers<ContextType>;
  Matter?: MatterResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Notification?: NotificationResolvers<ContextType>;
  NotificationConnection?: NotificationConnectionResolvers<ContextType>;
  NotificationSubject?: NotificationSubjectResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PortalUser?: PortalUserResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  StaffUser?: StaffUserResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

