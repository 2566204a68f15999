import { serve } from '@parvis/runtime/serveSubgraph.ts'
import { contracts } from './subgraph.ts'

await serve('contracts', contracts)
