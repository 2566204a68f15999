import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  buildSchema,
  getNamedType,
  getOperationAST,
  isAbstractType,
  isObjectType,
  Kind,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import type { Plugin } from 'vite'

const typedDocument =
  /\bgraphql\(\s*(?:\/\*[^*]*\*\/\s*)?`\s*(query|mutation|subscription|fragment)\s+(\w+)[^`]*`,?\s*\)/g

const path = (file: string) => fileURLToPath(new URL(file, import.meta.url))
const language = path('./shared/graph/graphqlLanguage.ts')
const schema = buildSchema(readFileSync(path('../schema/api.graphql'), 'utf8'))

/** What a bundle knows of an operation: its hash, and the types it can return. */
export type PersistedDocument = { kind: Kind.DOCUMENT; documentId: string; types: string[]; definitions: [] }

/**
 * The names of the types whose things an operation can return, by itself or in its fragments, also where an answer has
 * none of them. Only what has an id is a thing that a mutation changes: not pages, counts, payloads and refusals. Nor is
 * the viewer: who signs in or out loads the page afresh.
 */
export function typesReturned(operation: string): string[] {
  const found = new Set<string>()
  const typeInfo = new TypeInfo(schema)
  visit(
    parse(operation),
    visitWithTypeInfo(typeInfo, {
      Field() {
        const type = getNamedType(typeInfo.getType())
        const types = isAbstractType(type) ? schema.getPossibleTypes(type) : isObjectType(type) ? [type] : []
        for (const each of types) if (each.getFields().id && each.name !== 'Viewer') found.add(each.name)
      },
    }),
  )
  return [...found].sort()
}

const read = new Map<string, { json: string; documents: Map<string, PersistedDocument> }>()

/** The operations of one client folder by their names, as they are persisted. */
export function documentsOf(folder: string): Map<string, PersistedDocument> {
  const json = readFileSync(join(folder, 'gql/persisted-documents.json'), 'utf8')
  const before = read.get(folder)
  if (before?.json === json) return before.documents
  const documents = new Map<string, PersistedDocument>()
  for (const [documentId, text] of Object.entries<string>(JSON.parse(json))) {
    const operation = getOperationAST(parse(text))
    documents.set(operation!.name!.value, {
      kind: Kind.DOCUMENT,
      documentId,
      types: typesReturned(text),
      definitions: [],
    })
  }
  read.set(folder, { json, documents })
  return documents
}

/**
 * Replaces each typed document in the source by its hash and its types, so that no bundle carries an operation's text and
 * each chunk only knows the operations it runs. A fragment becomes an empty value: masking is done by types alone.
 *
 * @throws when a document is not in the generated files: run codegen.
 */
export function persistedDocuments(folders: string[]): Plugin {
  return {
    name: 'parvis:persisted-documents',
    enforce: 'pre',
    resolveId(source) {
      // urql brings a parser and a printer along, which hashes have no use for.
      return source === '@0no-co/graphql.web' ? language : null
    },
    transform(code, id) {
      const folder = folders.find((candidate) => id.startsWith(`${candidate}/`))
      if (!folder || id.includes('/gql/') || !/\.tsx?$/.test(id) || !code.includes('graphql(`')) return null
      const documents = documentsOf(folder)
      return code.replace(typedDocument, (_, kind: string, name: string) => {
        if (kind === 'fragment') return '({})'
        const document = documents.get(name)
        if (!document) throw new Error(`${id}: ${name} is not among the generated documents; run npm run codegen`)
        return `(${JSON.stringify(document)})`
      })
    },
  }
}
