import { type ASTNode, type DirectiveNode, Kind, visit } from 'graphql'

type Values = Readonly<Record<string, unknown>>

const isCondition = ({ name }: DirectiveNode) => name.value === 'skip' || name.value === 'include'

/** The variables that `@skip` and `@include` read. */
export function conditionsOf(node: ASTNode): string[] {
  const names = new Set<string>()
  visit(node, {
    Directive(directive) {
      const value = directive.arguments?.[0]?.value
      if (isCondition(directive) && value?.kind === Kind.VARIABLE) names.add(value.name.value)
    },
  })
  return [...names]
}

/** How the conditions are met, as a key: what is written while they are met in one way fits whenever they are again. */
export const metBy = (conditions: readonly string[], values: Values): string =>
  conditions.map((name) => (values[name] === true ? '1' : '0')).join('')

/** A document as it reads while variables have these values: without what is left out, and without conditions. */
export function withoutConditions<Node extends ASTNode>(node: Node, values: Values): Node {
  return visit(node, { Field: decide, InlineFragment: decide, FragmentSpread: decide })

  function decide<Selection extends { readonly directives?: readonly DirectiveNode[] }>(selection: Selection) {
    const { directives = [] } = selection
    if (!directives.some(isCondition)) return undefined
    if (directives.some((directive) => isCondition(directive) && leavesOut(directive, values))) return null
    return { ...selection, directives: directives.filter((directive) => !isCondition(directive)) }
  }
}

function leavesOut({ name, arguments: [argument] = [] }: DirectiveNode, values: Values): boolean {
  const value = argument?.value
  const isTrue =
    value?.kind === Kind.VARIABLE ? values[value.name.value] === true : value?.kind === Kind.BOOLEAN && value.value
  return isTrue === (name.value === 'skip')
}
