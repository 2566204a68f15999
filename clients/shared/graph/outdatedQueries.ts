import { type Exchange, makeOperation, mapExchange, type Operation } from '@urql/core'

/**
 * Asks a query once more when a mutation was answered while the query was under way: its answer may be from before. The
 * document cache does not: it asks again only what it holds an answer of. Stands after the cache.
 */
export function outdatedQueries(): Exchange {
  return (input) => {
    const underway = new Map<number, Operation>()
    const outdated = new Set<number>()
    const exchange = mapExchange({
      onOperation(operation) {
        const { key, kind } = operation
        if (kind === 'query') underway.set(key, operation)
        if (kind === 'teardown') {
          underway.delete(key)
          outdated.delete(key)
        }
      },
      onResult({ operation: { key, kind } }) {
        if (kind === 'mutation') for (const asked of underway.keys()) outdated.add(asked)
        const asked = underway.get(key)
        if (kind !== 'query' || !asked) return
        underway.delete(key)
        if (!outdated.delete(key)) return
        const context = { ...asked.context, requestPolicy: 'network-only' as const }
        setTimeout(() => input.client.reexecuteOperation(makeOperation('query', asked, context)))
      },
    })
    return exchange(input)
  }
}
