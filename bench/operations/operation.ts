import { createHash } from 'node:crypto'
import { type DocumentNode, Kind, type OperationDefinitionNode, parse, print, visit } from 'graphql'
import type postgres from 'postgres'

/** Somebody who is signed in, by the session the data gave them. */
export type Person = { id: string; token: string; door: 'app' | 'portal' }

/** One request of one person; every contender turns it into its own HTTP. */
export type Asked = { person: Person; variables: Record<string, unknown> }

/** What is measured: a document, and many different requests for it. */
export type Operation = {
  name: string
  /** The root field, which the SQL floor answers by. */
  field: string
  document: string
  /** As clients name it when only the hash travels. */
  hash: string
  /** A mutation's requests hold once: they name the version that was seen. */
  isMutation: boolean
  /** So many different requests, from one of many disjoint parts of the data as they are now. */
  requests(sql: postgres.Sql, input: { howMany: number; part: number }): Promise<Asked[]>
}

type Written = Pick<Operation, 'name' | 'requests'> & { document: string }

/** An operation as our applications' GraphQL client sends it: with `__typename` in every selection but the root's. */
export function operation({ name, document: written, requests }: Written): Operation {
  const parsed = parse(written)
  const document = print(withTypenames(parsed))
  const [root] = parsed.definitions as OperationDefinitionNode[]
  const [field] = root!.selectionSet.selections
  return {
    name,
    field: field!.kind === Kind.FIELD ? field!.name.value : '',
    document,
    hash: createHash('sha256').update(document).digest('hex'),
    isMutation: root!.operation === 'mutation',
    requests,
  }
}

const withTypenames = (document: DocumentNode): DocumentNode =>
  visit(document, {
    SelectionSet: (node, _key, parent) => {
      if (parent && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION) return undefined
      const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const
      return { ...node, selections: [typename, ...node.selections] }
    },
  })
