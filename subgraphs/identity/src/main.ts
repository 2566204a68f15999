import { serve } from '@parvis/runtime/serveSubgraph.ts'
import { identity } from './subgraph.ts'

await serve('identity', identity, {
  async announce({ internal }, { PUBLIC_URL }) {
    const token = await internal.issueSetUpLink()
    return token && `Create the first administrator with this link. It works once:\n  ${PUBLIC_URL}/app/setup#${token}`
  },
})
