import { type Context, context, type Link, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import { W3CTraceContextPropagator } from '@opentelemetry/core'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { resourceFromAttributes } from '@opentelemetry/resources'
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace'
import type { Attributes, OpenSpan, SpanKindName, Tracing } from './tracing.ts'
import { version } from './version.ts'

const kinds: Record<SpanKindName, SpanKind> = {
  server: SpanKind.SERVER,
  client: SpanKind.CLIENT,
  internal: SpanKind.INTERNAL,
}

/** Spans wait this long to be sent together. */
const sendEveryMs = 1_000
/** A statement of the graph may be long; its beginning says which it is. */
const maxTextLength = 4_000

const propagator = new W3CTraceContextPropagator()
const getter = {
  get: (headers: Record<string, unknown>, key: string) => headers[key] as string | undefined,
  keys: (headers: Record<string, unknown>) => Object.keys(headers),
}
const setter = {
  set(headers: Record<string, string>, key: string, value: string) {
    headers[key] = value
  },
}

/**
 * Sends traces by OTLP over HTTP to OTEL_EXPORTER_OTLP_ENDPOINT; the exporter reads the other OTEL_EXPORTER_OTLP_…
 * variables too. `part` is the process: gateway or a subgraph. Libraries that make spans of their own, such as
 * @apollo/gateway, find the same provider.
 */
export function openTelemetry(part: string): Tracing {
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': `parvis-${part}`, 'service.version': version }),
    spanLimits: { attributeValueLengthLimit: maxTextLength },
    spanProcessors: [new BatchSpanProcessor({ exporter: new OTLPTraceExporter(), scheduledDelayMillis: sendEveryMs })],
  })
  trace.setGlobalTracerProvider(provider)
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable())
  const tracer = provider.getTracer('parvis')
  const headersOf = (from: Context) => {
    const headers: Record<string, string> = {}
    propagator.inject(from, headers, setter)
    return headers
  }
  return {
    open: (name, kind, attributes) =>
      trace.getActiveSpan() ? opened(tracer.startSpan(name, { kind: kinds[kind], attributes })) : null,
    during({ name, kind, attributes }, work) {
      if (!trace.getActiveSpan()) return work()
      return tracer.startActiveSpan(name, { kind: kinds[kind], attributes }, (span) => ending(opened(span), work))
    },
    linked({ name, attributes, links }, work) {
      const options = { root: true, attributes, links: links.flatMap(linkOf) }
      return tracer.startActiveSpan(name, options, (span) => ending(opened(span), work))
    },
    enter({ name, headers }, next) {
      const from = propagator.extract(context.active(), headers, getter)
      const span = tracer.startSpan(name, { kind: SpanKind.SERVER }, from)
      context.with(trace.setSpan(from, span), () => next(opened(span)))
    },
    headers: () => headersOf(context.active()),
    async stop() {
      await provider.shutdown()
      trace.disable()
      context.disable()
    },
  }
}

function opened(span: Span): OpenSpan {
  return {
    rename: (name) => void span.updateName(name),
    end(attributes: Attributes = {}, failed = false) {
      span.setAttributes(attributes)
      // Without the error's words: they may hold what somebody typed.
      if (failed) span.setStatus({ code: SpanStatusCode.ERROR })
      span.end()
    },
  }
}

/** Ends a span with its work, whether that answers at once or later. */
function ending<T>(span: OpenSpan, work: () => T): T {
  try {
    const result = work()
    if (!(result instanceof Promise)) {
      span.end()
      return result
    }
    return result.then(
      (value) => {
        span.end()
        return value
      },
      (error) => {
        span.end({}, true)
        throw error
      },
    ) as T
  } catch (error) {
    span.end({}, true)
    throw error
  }
}

function linkOf(traceparent: string): Link[] {
  const found = trace.getSpanContext(propagator.extract(context.active(), { traceparent }, getter))
  return found ? [{ context: found }] : []
}
