import { registerHooks } from 'node:module'

/*
 * `node --import` this to measure what graphql-shield costs: the subgraphs are then built without their rules. For the
 * bench only; there is no such switch in the product.
 */

const replacement = new URL('./noRules.ts', import.meta.url).href

registerHooks({
  resolve(specifier, context, nextResolve) {
    const resolved = nextResolve(specifier, context)
    const isTheirs =
      resolved.url.endsWith('/kernel/graph/rules.ts') && context.parentURL?.endsWith('/kernel/graph/subgraph.ts')
    return isTheirs ? { ...resolved, url: replacement } : resolved
  },
})
