import { readFileSync, writeFileSync } from 'node:fs'
import { composeServices } from '@theguild/federation-composition'
import { parse, print } from 'graphql'
import { subgraphNames, typeDefs } from './typeDefs.ts'

/** What composing the subgraphs' files gives. */
export type Composition = {
  /** What gateways read. */
  supergraph: string
  /** What callers see. */
  api: string
}

/** Composes the subgraphs from their files, without a server. Throws with every composition error, one a line. */
export function compose(): Composition {
  const result = composeServices(
    subgraphNames.map((name) => ({
      name,
      url: `http://${name}.parvis.internal/graphql`,
      typeDefs: parse(typeDefs(name)),
    })),
  )
  if (result.errors?.length) throw new Error(result.errors.map((error) => error.message).join('\n'))
  if (!result.supergraphSdl || !result.publicSdl) throw new Error('Composition gave no supergraph.')
  return { supergraph: `${result.supergraphSdl.trim()}\n`, api: `${print(parse(result.publicSdl)).trim()}\n` }
}

const outputs = (composition: Composition) =>
  [
    ['supergraph.graphql', composition.supergraph],
    ['api.graphql', composition.api],
  ] as const

/** Names of the committed outputs that differ from what the files compose to now. */
export function staleOutputs(): string[] {
  return outputs(compose())
    .filter(([file, text]) => {
      try {
        return readFileSync(new URL(file, import.meta.url), 'utf8') !== text
      } catch {
        return true
      }
    })
    .map(([file]) => file)
}

if (import.meta.main) {
  if (process.argv.includes('--check')) {
    const stale = staleOutputs()
    if (stale.length) {
      process.stderr.write(`Stale: ${stale.map((file) => `schema/${file}`).join(', ')}. Run: npm run compose\n`)
      process.exitCode = 1
    }
  } else {
    for (const [file, text] of outputs(compose())) writeFileSync(new URL(file, import.meta.url), text)
  }
}
