import { serve } from '@parvis/runtime/serveSubgraph.ts'
import { notifications } from './subgraph.ts'

await serve('notifications', notifications)
