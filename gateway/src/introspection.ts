import type { ApolloServerPlugin } from '@apollo/server'
import { can } from '@parvis/kernel/graph/abilities.ts'
import { BREAK, type DocumentNode, GraphQLError, visit } from 'graphql'
import type { RequestContext } from './requestContext.ts'

/** Asking the schema about itself is for ADMIN; everybody else reads the documentation. */
export const introspectionForAdmins: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ document, contextValue }) {
        const { viewer } = contextValue.caller
        if (can(viewer, 'graph.explore')) return
        if (!asksForSchema(document)) return
        throw new GraphQLError('Only an ADMIN may read the schema.', {
          extensions: viewer
            ? { code: 'FORBIDDEN', http: { status: 403 } }
            : { code: 'UNAUTHENTICATED', http: { status: 401 } },
        })
      },
    }
  },
}

/** Documents are kept between requests, and so is what they ask. */
const known = new WeakMap<DocumentNode, boolean>()

export function asksForSchema(document: DocumentNode): boolean {
  const found = known.get(document)
  if (found !== undefined) return found
  let asks = false
  visit(document, {
    Field({ name }) {
      if (name.value !== '__schema' && name.value !== '__type') return undefined
      asks = true
      return BREAK
    },
  })
  known.set(document, asks)
  return asks
}
