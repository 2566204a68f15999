import { serve } from '@parvis/kernel/serveSubgraph.ts'
import { identity } from './subgraph.ts'

await serve('identity', identity)
