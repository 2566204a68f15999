import { serve } from '@parvis/kernel/serveSubgraph.ts'
import { matters } from './subgraph.ts'

await serve('matters', matters)
