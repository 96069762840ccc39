import type { MessagePort } from 'node:worker_threads'
import type { ApolloServer } from '@apollo/server'
import { imageOf, matchLocale } from '@postscale/domain'
import type { FastifyBaseLogger } from 'fastify'
import type { RequestContext } from '../context.js'
import { timeout } from '../errors/request-texts.js'
import { digestOf } from '../http/answer-bytes.js'
import { answerGraphql, type GraphqlAnswer } from '../http/answer-graphql.js'
import { type ContextDependencies, contextOf } from '../http/create-context.js'
import { requestScope } from '../http/format-error.js'
import { AnswerReads } from '../http/kept-answers/answer-reads.js'
import type { ScheduleSweep } from '../jobs/schedule-sweep.js'
import type { ThreadFigures } from '../metrics/thread-figures.js'
import { PlanTraces } from '../plans/apply/plan-trace.js'
import { inCarriedTrace } from '../telemetry/carried-trace.js'
import { requestOrigin } from '../telemetry/request-origin.js'
import type { FromThread, ToThread } from './thread-messages.js'
import { tellFailure } from './told-failure.js'
import { ofNobodyYet } from '../database/reach.js'

interface ThreadServerOptions extends ContextDependencies {
  readonly apollo: ApolloServer<RequestContext>
  readonly log: FastifyBaseLogger
  readonly sweep: Pick<ScheduleSweep, 'sweep'>
  /** How this thread does. */
  readonly figures: () => ThreadFigures
}

interface Watch {
  readonly deadline: RequestContext['deadline']
  /** Whether it was given up because its time was up here. */
  isTimeUp: boolean
}

type Ask = Extract<ToThread, { readonly type: 'ask' }>

/** Serves the requests that come through a port, until it is told to close. */
export class ThreadServer {
  readonly #port: MessagePort
  readonly #options: ThreadServerOptions
  readonly #underWay = new Map<
    number,
    { readonly giveUp: () => void; readonly done: Promise<void> }
  >()

  constructor(port: MessagePort, options: ThreadServerOptions) {
    this.#port = port
    this.#options = options
  }

  /** Answers when it was told to close, and what was under way is done. */
  async serve(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#port.on('message', (message: ToThread) => {
        if (message.type === 'ask') this.#begin(message)
        else if (message.type === 'load') void this.#load(message.organizationId)
        else if (message.type === 'lend') void this.#lend(message)
        else if (message.type === 'sweep') void this.#options.sweep.sweep()
        else if (message.type === 'giveUp') this.#underWay.get(message.id)?.giveUp()
        else if (message.type === 'figures') this.#tellFigures()
        else if (message.type === 'ping') this.#tell({ type: 'pong' })
        else resolve()
      })
    })
    await Promise.all([...this.#underWay.values()].map(({ done }) => done))
  }

  #tellFigures(): void {
    this.#tell({ type: 'figures', figures: this.#options.figures() })
  }

  async #load(organizationId: string): Promise<void> {
    const { services, log } = this.#options
    try {
      await services.states.get(organizationId)
    } catch (error) {
      log.warn({ err: error, organizationId }, 'an organization was not loaded ahead')
    }
    this.#tell({ type: 'loaded', organizationId })
  }

  async #lend({ organizationId, port }: Extract<ToThread, { readonly type: 'lend' }>) {
    // Who borrows reads it itself, where it cannot be read here.
    const state = await this.#options.services.states.lend(organizationId).catch(() => null)
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    port.postMessage(state && imageOf(state))
    port.close()
  }

  #begin(ask: Ask): void {
    const { id, msLeft } = ask
    const controller = new AbortController()
    const giveUp = () => {
      controller.abort(timeout())
    }
    const watch: Watch = {
      deadline: { signal: controller.signal, at: performance.now() + msLeft },
      isTimeUp: false,
    }
    const timer = setTimeout(() => {
      watch.isTimeUp = true
      giveUp()
    }, msLeft)
    const { requestId, trace } = ask.asked
    const answering = requestOrigin.run({ requestId }, async () =>
      inCarriedTrace(trace, async () => ofNobodyYet(async () => this.#answer(ask, watch))),
    )
    const done = answering.finally(() => {
      clearTimeout(timer)
      this.#underWay.delete(id)
    })
    this.#underWay.set(id, { giveUp, done })
  }

  /** Never rejects: a failure is told, too. */
  async #answer({ id, asked }: Ask, watch: Watch): Promise<void> {
    const { deadline } = watch
    const { request, principal, requestId } = asked
    const { apollo } = this.#options
    const log = this.#options.log.child({ requestId })
    const language = request.headers.find(([name]) => name === 'accept-language')?.[1]
    const plans = new PlanTraces((told) => {
      this.#tell({ type: 'plans', id, told })
    })
    const locale = matchLocale(language, 'en')
    const scope = { requestId, locale, log, signal: deadline.signal }
    const reads = new AnswerReads()
    const context = async () =>
      contextOf(this.#options, { principal, requestId, language, log }, { deadline, plans, reads })
    try {
      const answer = await requestScope.run(scope, answerGraphql, apollo, request, reads, context)
      // What was cut off says nothing of why; of what was written, the answer tells what became.
      if (watch.isTimeUp && plans.told.length === 0) throw timeout()
      this.#tellAnswer(id, answer)
    } catch (error) {
      this.#tell({ type: 'failed', id, failure: tellFailure(error, watch.isTimeUp) })
    }
  }

  /** Hands the body over as bytes, which are not copied. */
  #tellAnswer(id: number, answer: GraphqlAnswer): void {
    const body =
      typeof answer.body === 'string' ? new TextEncoder().encode(answer.body) : answer.body
    const digest = answer.madeOf === null ? null : digestOf(body)
    this.#tell({ type: 'answer', id, answer: { ...answer, body, digest } }, [body.buffer])
  }

  #tell(message: FromThread, handedOver: readonly ArrayBuffer[] = []): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    this.#port.postMessage(message, handedOver)
  }
}
