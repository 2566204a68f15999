import type { Viewer } from '@parvis/schema/viewer.ts'
import type { GraphQLSchema } from 'graphql'
import { applyMiddlewareToDeclaredResolvers } from 'graphql-middleware'
import { allow, deny, rule, shield } from 'graphql-shield'
import { type Ability, can } from './abilities.ts'
import { forbidden, ThrownError, unauthenticated } from './errors.ts'
import { answerRefusals, Refusal } from './refusals.ts'

type Rule = ReturnType<ReturnType<typeof rule>>
type AnyRule = Rule | ReturnType<typeof import('graphql-shield').chain>

/** Type -> field -> rule, of whatever subgraph. */
export type Rules = Record<string, Record<string, AnyRule>>

/** Fields that a caller can ask for; federation's and graphql-js's own begin with two underscores. */
type Asked<Fields> = Exclude<keyof Fields, `__${string}`>

/**
 * A rule for each field that has a resolver, and for no other: one forgotten or invented does not compile. No
 * wildcards.
 */
export type RulesOf<Resolvers> = {
  [Type in keyof Resolvers as [Asked<Resolvers[Type]>] extends [never] ? never : Type]: {
    [Field in Asked<Resolvers[Type]>]: AnyRule
  }
}
type Seen = { viewer: Viewer | null }

/** Whoever, also without a session. */
export const anyone = allow

function viewerRule(name: string, allows: (viewer: Viewer) => boolean): Rule {
  return rule(name)((_parent, _args, { viewer }: Seen) => {
    if (!viewer) return unauthenticated()
    return allows(viewer) || forbidden()
  })
}

/**
 * A rule about data, for what the viewer alone does not decide. It answers true or the error to give; what it throws
 * is given as well, since shield would turn it into a plain no.
 */
export function dataRule<Parent, Args, Context>(
  name: string,
  answers: (parent: Parent, args: Args, context: Context) => Promise<true | Error>,
): Rule {
  return rule(name)((parent: Parent, args: Args, context: Context) =>
    answers(parent, args, context).catch((error: Error) => error),
  )
}

export const isSignedIn = viewerRule('isSignedIn', () => true)

/** Shield wants one rule of a name. */
const ruleOf = new Map<Ability, Rule>()

/** Whoever has the ability: nobody signed in is UNAUTHENTICATED, somebody without it FORBIDDEN. */
export function may(ability: Ability): Rule {
  const known = ruleOf.get(ability) ?? viewerRule(ability, (viewer) => can(viewer, ability))
  ruleOf.set(ability, known)
  return known
}

/** The same rule for all of a connection. */
export const connectionOf = <R extends AnyRule>(rule: R) => ({
  nodes: rule,
  pageInfo: rule,
  totalCount: rule,
})

/**
 * Puts the rules and, around them, the answering of refusals in front of every declared resolver. A field that has a
 * resolver and no rule is denied; shield masks every error but ours.
 */
export function guard(schema: GraphQLSchema, rules: Rules): GraphQLSchema {
  const federation = {
    Query: { ...rules.Query, _service: anyone, ...(schema.getType('_Entity') ? { _entities: anyone } : {}) },
    _Service: { sdl: anyone },
  }
  const named: Rules = { ...rules, ...federation }
  const permissions = shield(named, {
    fallbackRule: deny,
    fallbackError: (thrown: unknown) => {
      if (thrown instanceof ThrownError || thrown instanceof Refusal) return thrown
      if (thrown instanceof Error) throw thrown
      return forbidden()
    },
  })
  const enforced = withoutOpenFields(permissions.generate(schema) as FieldMap, named)
  return applyMiddlewareToDeclaredResolvers(schema, { Mutation: answerRefusals as never }, enforced)
}

type FieldMap = Record<string, Record<string, never>>

/** Leaves out fields with the rule `anyone`: shield would only make a promise of each of their values. */
const withoutOpenFields = (map: FieldMap, rules: Rules): FieldMap =>
  Object.fromEntries(
    Object.entries(map).map(([type, fields]) => [
      type,
      Object.fromEntries(Object.entries(fields).filter(([field]) => rules[type]?.[field] !== anyone)),
    ]),
  )
