import { serve } from '@parvis/kernel/serveSubgraph.ts'
import { migrateJobs } from './jobs.ts'
import { notifications } from './subgraph.ts'

await serve('notifications', notifications, { migrateMore: migrateJobs })
