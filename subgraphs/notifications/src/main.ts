import { serve } from '@parvis/runtime/serveSubgraph.ts'
import { migrateJobs } from './mail/jobs.ts'
import { notifications } from './subgraph.ts'

await serve('notifications', notifications, { migrateMore: migrateJobs })
