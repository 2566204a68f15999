import {
  type DefinitionNode,
  type DirectiveNode,
  type EnumValueDefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  parse,
  print,
} from 'graphql'
import { isInner } from '../supergraph.ts'

/** A field, an input's field or an enum's value, and the subgraphs that answer for it. */
export type DescribedField = { name: string; type: string; description: string; subgraphs: string[] }

export type DescribedType = {
  name: string
  kind: string
  description: string
  /** Where it stands: `key` for an entity. One that adds to it or refers to it knows it from its owner. */
  subgraphs: { name: string; key: string | null; part: 'owns' | 'adds' | 'refers' }[]
  fields: DescribedField[]
}

const kinds: Record<string, string> = {
  [Kind.OBJECT_TYPE_DEFINITION]: 'type',
  [Kind.INTERFACE_TYPE_DEFINITION]: 'interface',
  [Kind.UNION_TYPE_DEFINITION]: 'union',
  [Kind.ENUM_TYPE_DEFINITION]: 'enum',
  [Kind.INPUT_OBJECT_TYPE_DEFINITION]: 'input',
  [Kind.SCALAR_TYPE_DEFINITION]: 'scalar',
}

/** The types of a supergraph with the subgraphs that own and resolve them, in the order of their names. */
export function describeSchema(supergraph: string): DescribedType[] {
  return parse(supergraph, { noLocation: true })
    .definitions.flatMap((definition) => describeType(definition) ?? [])
    .sort((a, b) => a.name.localeCompare(b.name))
}

function describeType(definition: DefinitionNode): DescribedType | null {
  const kind = kinds[definition.kind]
  if (!kind || !('name' in definition) || !definition.name || isOfFederation(definition.name.value)) return null
  const directives = ('directives' in definition ? definition.directives : undefined) ?? []
  const stands = directives.filter(({ name }) => name.value === 'join__type').map(argumentsOf)
  const members = membersOf(definition)
  // A subgraph that needs another's field (`@external`) to answer its own adds to the type.
  const adding = new Set(
    members.flatMap(marksOf).flatMap(({ graph, external }) => (external ? subgraphName(graph) : [])),
  )
  const subgraphs = new Map<string, DescribedType['subgraphs'][number]>()
  for (const { graph, key, resolvable } of stands) {
    const name = subgraphName(graph)
    const part = resolvable === false ? 'refers' : adding.has(name) ? 'adds' : 'owns'
    subgraphs.set(name, { name, key: (key as string) ?? null, part })
  }
  const owners = [...subgraphs.values()].filter(({ part }) => part === 'owns').map(({ name }) => name)
  return {
    name: definition.name.value,
    kind,
    description: ('description' in definition && definition.description?.value) || '',
    subgraphs: [...subgraphs.values()],
    fields: members.filter((member) => !isInner(member)).map((member) => describeField(member, owners)),
  }
}

type Member = FieldDefinitionNode | InputValueDefinitionNode | EnumValueDefinitionNode

function membersOf(definition: DefinitionNode): readonly Member[] {
  if ('fields' in definition) return (definition.fields ?? []) as readonly Member[]
  return 'values' in definition ? (definition.values ?? []) : []
}

/** What composing says of where a member stands. */
const marksOf = ({ directives = [] }: Member) =>
  directives.filter(({ name }) => ['join__field', 'join__enumValue'].includes(name.value)).map(argumentsOf)

/** A field without a mark of its own is answered wherever its type stands. */
function describeField(member: Member, owners: string[]): DescribedField {
  const named = marksOf(member).filter(({ graph, external }) => graph && !external)
  const parameters =
    'arguments' in member && member.arguments?.length ? `(${member.arguments.map(parameter).join(', ')})` : ''
  return {
    name: `${member.name.value}${parameters}`,
    type: 'type' in member ? print(member.type) : '',
    description: member.description?.value ?? '',
    subgraphs: named.length ? [...new Set(named.map(({ graph }) => subgraphName(graph)))] : owners,
  }
}

const parameter = ({ name, type }: InputValueDefinitionNode) => `${name.value}: ${print(type)}`

const argumentsOf = ({ arguments: given = [] }: DirectiveNode): Record<string, unknown> =>
  Object.fromEntries(given.map(({ name, value }) => [name.value, 'value' in value ? value.value : null]))

/** The composer spells names of subgraphs in capitals. */
const subgraphName = (graph: unknown) => String(graph).toLowerCase()

/** What composing adds for routers, and no caller sees. */
const isOfFederation = (name: string) => /^(join|link)__/.test(name)
