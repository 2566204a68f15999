import type { CurrentRequest } from './currentRequest.ts'
import { currentRequest, duringRequest } from './currentRequest.ts'

/*
 * All the rest of the code knows of traces. OpenTelemetry is in `openTelemetry.ts`, imported only when
 * OTEL_EXPORTER_OTLP_ENDPOINT is set: its import costs 200 ms and 40 MB. Without it each function here is one comparison.
 */

export type Attributes = Record<string, string | number>

/** A span that was started and must be ended. */
export type OpenSpan = {
  rename(name: string): void
  end(attributes?: Attributes, failed?: boolean): void
}

export type SpanKindName = 'server' | 'client' | 'internal'

export type Tracing = {
  /** A span below the one of the present work; null when that has none, such as polling and probes. */
  open(name: string, kind: SpanKindName, attributes: Attributes): OpenSpan | null
  /** Runs work below such a span; it ends with the work, failed when that throws. */
  during<T>(named: { name: string; kind: SpanKindName; attributes: Attributes }, work: () => T): T
  /** Runs work as a trace of its own that is linked to those of these `traceparent`s. */
  linked<T>(named: { name: string; attributes: Attributes; links: string[] }, work: () => T): T
  /** Runs `next` below a new span that continues the trace of these headers; the caller ends it. */
  enter(named: { name: string; headers: Record<string, unknown> }, next: (span: OpenSpan) => void): void
  /** W3C `traceparent` of the present work. */
  headers(): Record<string, string>
  stop(): Promise<void>
}

let tracing: Tracing | null = null

/** Begins to send traces where OTEL_EXPORTER_OTLP_ENDPOINT says; does nothing when it is not set. */
export async function startTracing(part: string): Promise<{ stop(): Promise<void> }> {
  if (!process.env.OTEL_EXPORTER_OTLP_ENDPOINT) return { stop: async () => {} }
  const { openTelemetry } = await import('./openTelemetry.ts')
  const started = openTelemetry(part)
  tracing = started
  return {
    async stop() {
      tracing = null
      await started.stop()
    },
  }
}

/** Runs work as a span of the trace, when traces are made. */
export function spanning<T>(
  name: string,
  { kind = 'internal', attributes = {} }: { kind?: SpanKindName; attributes?: Attributes },
  work: () => T,
): T {
  return tracing ? tracing.during({ name, kind, attributes }, work) : work()
}

/** A span whose end is known later; null when no traces are made. */
export const openSpan = (name: string, attributes: Attributes): OpenSpan | null =>
  tracing?.open(name, 'client', attributes) ?? null

/** Answers a request: what follows finds it with `currentRequest`, and stands below its span. */
export function enterRequest(
  request: CurrentRequest,
  { name, headers }: { name: string; headers: Record<string, unknown> },
  next: () => void,
): void {
  duringRequest(request, () => {
    if (!tracing) return next()
    tracing.enter({ name, headers }, (span) => {
      request.span = span
      next()
    })
  })
}

/** What goes with a call to another process: whose request it is about, and the trace it belongs to. */
export function outgoingHeaders(requestId = currentRequest()?.requestId): Record<string, string> {
  const request = currentRequest()
  return {
    ...(requestId ? { 'x-request-id': requestId } : {}),
    ...(request?.operation ? { 'x-operation': request.operation } : {}),
    ...tracing?.headers(),
  }
}

/** Where the events of this process came from: the relay that hands one on links its trace to the request's. */
const origins = new Map<string, string>()
const maxOrigins = 10_000

/** Remembers which trace an event belongs to. An event another replica hands on has no link. */
export function noteOrigin(eventId: string): void {
  const { traceparent } = tracing?.headers() ?? {}
  if (!traceparent) return
  origins.set(eventId, traceparent)
  if (origins.size > maxOrigins) origins.delete(origins.keys().next().value!)
}

/** Runs the delivery of events as a trace of its own, linked to those the events came from. */
export function delivering<T>(consumer: string, eventIds: string[], work: () => T): T {
  if (!tracing) return work()
  const links = eventIds.flatMap((id) => origins.get(id) ?? [])
  const attributes = { 'parvis.consumer': consumer, 'parvis.events': eventIds.length }
  return tracing.linked({ name: `deliver to ${consumer}`, attributes, links }, work)
}
