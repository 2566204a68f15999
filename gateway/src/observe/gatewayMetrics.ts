import { childrenOf, durationBuckets, registry } from '@parvis/observe/metrics.ts'
import { Counter, Histogram } from 'prom-client'

const registers = [registry]

/** Operations by door and by name: one of ours, `other`, or `none` for what was refused before it was one. */
export const operationSeconds = childrenOf(
  new Histogram({
    name: 'parvis_operation_duration_seconds',
    help: 'GraphQL requests; operation is one of the applications’ own, other, or none where none was run.',
    labelNames: ['door', 'operation'],
    buckets: durationBuckets,
    registers,
  }),
)

/** Errors in answers, by code. */
export const operationErrors = new Counter({
  name: 'parvis_operation_errors_total',
  help: 'Errors in GraphQL answers by their code.',
  labelNames: ['door', 'code'],
  registers,
})

/** Everything else the gateway answers, by the pattern of its address. */
export const httpSeconds = childrenOf(
  new Histogram({
    name: 'parvis_http_request_duration_seconds',
    help: 'Requests other than GraphQL by the pattern of their address.',
    labelNames: ['method', 'route', 'status'],
    buckets: durationBuckets,
    registers,
  }),
)
