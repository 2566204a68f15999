import { registerHooks } from 'node:module'

/*
 * `node --import` this before the gateway's main.ts: the operations of the bench are then known by their hashes beside
 * those of the applications. Nothing else differs from what is deployed.
 */

const replacement = new URL('./persistedOperations.ts', import.meta.url).href

registerHooks({
  resolve(specifier, context, nextResolve) {
    const resolved = nextResolve(specifier, context)
    const isTheirs = resolved.url.endsWith('/gateway/src/persistedOperations.ts') && context.parentURL !== replacement
    return isTheirs ? { ...resolved, url: replacement } : resolved
  },
})
