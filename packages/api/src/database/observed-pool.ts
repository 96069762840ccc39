import { AsyncResource } from 'node:async_hooks'
import { SpanKind } from '@opentelemetry/api'
import type pg from 'pg'
import { inSpan, isTracing } from '../telemetry/in-span.js'
import { isMeasured, measured, secondsSince } from '../telemetry/measured.js'
import { requestOrigin } from '../telemetry/request-origin.js'
import { ScopedClient, ScopedPool, type ScopedPoolConfig } from './scoped-pool.js'
import { statementTold } from './statement-told.js'

type Answered = (error: Error | undefined, result?: unknown) => void

/** A connection that tells which request each statement is of, and takes spans while those are on. */
class ObservedClient extends ScopedClient {
  override readonly query = ((...args: readonly unknown[]): unknown => {
    const origin = requestOrigin.getStore()
    const [statement, ...rest] = args
    const told = origin === undefined ? statement : withComment(statement, origin.requestId)
    const send = (...last: readonly unknown[]) =>
      this.send(told, ...rest.slice(0, rest.length - last.length), ...last)
    return isTracing() ? inStatementSpan(statement, rest, send) : send()
  }) as pg.Client['query']
}

/** A pool of such connections, which tells how long one was waited for. */
export class ObservedPool extends ScopedPool {
  constructor(config: ScopedPoolConfig) {
    super(config, ObservedClient)
  }

  override connect(): Promise<pg.PoolClient>
  override connect(callback: Parameters<pg.Pool['connect']>[0]): void
  override connect(callback?: Parameters<pg.Pool['connect']>[0]): Promise<pg.PoolClient> | void {
    const told = this.idleCount === 0 && isMeasured() ? waitTeller() : undefined
    if (callback === undefined) return told ? super.connect().finally(told) : super.connect()
    // Who gets a connection is called by whoever gives it back, and would run in that one's name.
    const bound = AsyncResource.bind(callback)
    return super.connect((...answer) => {
      told?.()
      bound(...answer)
    })
  }
}

function waitTeller(): () => void {
  const began = performance.now()
  return () => {
    measured({ kind: 'poolWait', seconds: secondsSince(began) })
  }
}

/**
 * The statement with the request's id as a comment, as sqlcommenter writes it. One that is prepared stays
 * as it is: connections keep it under its name with one text.
 */
function withComment(statement: unknown, requestId: string): unknown {
  const comment = ` /*request_id='${requestId}'*/`
  if (typeof statement === 'string') return statement + comment
  if (!isConfig(statement) || statement.name) return statement
  return { ...statement, text: statement.text + comment }
}

/** What a plain query is asked by; others, such as a COPY, are objects with methods of their own. */
function isConfig(statement: unknown): statement is { text: string; name?: string } {
  return (
    typeof statement === 'object' &&
    statement !== null &&
    'text' in statement &&
    typeof statement.text === 'string' &&
    !('submit' in statement)
  )
}

/** Sends in a span, which ends with the answer, whichever way that is waited for. */
function inStatementSpan(
  statement: unknown,
  rest: readonly unknown[],
  send: (...last: readonly unknown[]) => unknown,
): unknown {
  const text = isConfig(statement) ? statement.text : statement
  if (typeof text !== 'string') return send()
  const { name, attributes } = statementTold(text)
  const callback = rest.at(-1)
  if (typeof callback !== 'function') {
    return inSpan(name, attributes, async () => send(), SpanKind.CLIENT)
  }
  const answer = AsyncResource.bind(callback as Answered)
  return void inSpan(
    name,
    attributes,
    async () =>
      new Promise((resolve, reject) => {
        send((error: Error | undefined, result: unknown) => {
          if (error) reject(error)
          else resolve(result)
          answer(error, result)
        })
      }),
    SpanKind.CLIENT,
  ).catch(() => undefined)
}
