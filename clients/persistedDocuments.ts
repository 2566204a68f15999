import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const typedDocument =
  /\bgraphql\(\s*(?:\/\*[^*]*\*\/\s*)?`\s*(query|mutation|subscription|fragment)\s+(\w+)[^`]*`,?\s*\)/g
const generatedDocument = /export const (\w+)Document = \{"__meta__":\{"hash":"([^"]+)"/g

const language = fileURLToPath(new URL('./shared/graph/graphqlLanguage.ts', import.meta.url))

/** Operation name → hash, read from the generated documents of one client folder. */
function hashesOf(folder: string): Map<string, string> {
  const source = readFileSync(join(folder, 'gql/graphql.ts'), 'utf8')
  return new Map([...source.matchAll(generatedDocument)].map(([, name, hash]) => [name!, hash!]))
}

/**
 * Replaces each typed document in the source by its hash, so that no bundle carries an operation's text and each chunk
 * only knows the operations it runs. A fragment becomes an empty value: masking is done by types alone.
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
      const hashes = hashesOf(folder)
      return code.replace(typedDocument, (_, kind: string, name: string) => {
        if (kind === 'fragment') return '({})'
        const hash = hashes.get(name)
        if (!hash) throw new Error(`${id}: ${name} is not among the generated documents; run npm run codegen`)
        return `({ kind: 'Document', documentId: '${hash}', definitions: [] })`
      })
    },
  }
}
