import { serve } from '@parvis/kernel/serveSubgraph.ts'
import { contracts } from './subgraph.ts'

await serve('contracts', contracts)
