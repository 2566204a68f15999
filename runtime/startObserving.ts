import { startTracing } from '@parvis/observe/tracing.ts'
import type { Environment } from './environment.ts'
import type { Life } from './runProcess.ts'

/**
 * What a process does to be looked into: traces where OTEL_EXPORTER_OTLP_ENDPOINT is set, `/metrics` where METRICS_PORT
 * is. First in its start, so that it ends last. `part` is gateway or a subgraph.
 */
export async function startObserving(life: Life, environment: Environment, part: string): Promise<void> {
  const tracing = await startTracing(part)
  life.onStop(tracing.stop)
  if (!environment.METRICS_PORT) return
  const { serveMetrics } = await import('./serveMetrics.ts')
  const metrics = await serveMetrics({ port: environment.METRICS_PORT, host: environment.HOST })
  life.onStop(metrics.stop)
}
