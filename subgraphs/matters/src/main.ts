import { serve } from '@parvis/runtime/serveSubgraph.ts'
import { matters } from './subgraph.ts'

await serve('matters', matters)
