import { readFileSync } from 'node:fs'
import { type FieldDefinitionNode, Kind, parse } from 'graphql'

const read = (file: string) => readFileSync(new URL(`../../schema/${file}`, import.meta.url), 'utf8')

/** The committed supergraph's text. */
export const readSupergraph = () => read('supergraph.graphql')

/** The text of what callers see of it. */
export const readApi = () => read('api.graphql')

/** What subgraphs tell each other and no caller sees. */
export const isInner = ({ directives }: Pick<FieldDefinitionNode, 'directives'>): boolean =>
  directives?.some(({ name }) => name.value === 'inaccessible') ?? false

/** The names of all such fields. */
export function innerFieldNames(): ReadonlySet<string> {
  const { definitions } = parse(readSupergraph(), { noLocation: true })
  const fields = definitions.flatMap((node) => (node.kind === Kind.OBJECT_TYPE_DEFINITION ? (node.fields ?? []) : []))
  return new Set(fields.filter(isInner).map(({ name }) => name.value))
}
