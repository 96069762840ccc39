import { context, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import type { FastifyInstance, FastifyRequest, onRequestHookHandler } from 'fastify'
import { inCarriedTrace } from '../telemetry/carried-trace.js'
import { isTracing } from '../telemetry/in-span.js'

/**
 * A span for each request, from its first byte to the last of its answer, below the caller's where the
 * header `traceparent` names it. It tells the route's pattern: paths and what stands behind `?` hold ids.
 */
export function traceRequests(app: FastifyInstance): void {
  const spans = new WeakMap<FastifyRequest, Span>()
  const within: onRequestHookHandler = (request, _reply, done) => {
    const span = spans.get(request)
    if (span === undefined) done()
    else context.with(trace.setSpan(context.active(), span), done)
  }
  app.addHook('onRequest', async (request) => {
    if (isTracing()) spans.set(request, startSpan(request))
  })
  app.addHook('onRequest', within)
  // What reads the body calls back from elsewhere.
  app.addHook('preValidation', within)
  app.addHook('onResponse', async (request, reply) => {
    const span = spans.get(request)
    span?.setAttribute('http.response.status_code', reply.statusCode)
    if (reply.statusCode >= 500) span?.setStatus({ code: SpanStatusCode.ERROR })
    span?.end()
  })
}

function startSpan({ method, routeOptions, headers, id }: FastifyRequest): Span {
  const route = routeOptions.url ?? 'none'
  const attributes = {
    'http.request.method': method,
    'http.route': route,
    'postscale.request_id': id,
  }
  const { traceparent, tracestate } = headers
  return inCarriedTrace({ traceparent, tracestate }, () =>
    trace
      .getTracer('postscale')
      .startSpan(`${method} ${route}`, { kind: SpanKind.SERVER, attributes }),
  )
}
