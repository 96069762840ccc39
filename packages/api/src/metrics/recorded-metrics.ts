import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client'
import type { Measurement } from '../telemetry/measured.js'
import type { FiguresOfThread } from './thread-figures.js'
import { ThreadMetrics } from './thread-metrics.js'

/** Seconds up to which requests, operations and plans are told apart. */
const SHORT = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]
/** Of imports and jobs. */
const LONG = [0.1, 1, 5, 15, 60, 300, 900, 3600]
/** Of waiting for a connection. */
const WAITS = [0.001, 0.005, 0.025, 0.1, 0.5, 1, 5, 15]

/** What Prometheus is told of the process. */
export class RecordedMetrics {
  readonly #registry = new Registry()
  readonly #requests = this.#histogram('http_request', 'HTTP requests', SHORT, [
    'method',
    'route',
    'status',
  ])
  readonly #operations = this.#histogram(
    'graphql_operation',
    'GraphQL operations by name, "other" for names that are not known',
    SHORT,
    ['type', 'name', 'outcome'],
  )
  readonly #plans = new Counter({
    name: 'postscale_plans_total',
    help: 'Plans by what they came to, and why they were refused',
    labelNames: ['outcome', 'code'],
    registers: [this.#registry],
  })
  readonly #planTimes = this.#histogram('plan', 'Plans that were run', SHORT, ['outcome'])
  readonly #keptAnswers = new Counter({
    name: 'postscale_kept_answers_total',
    help: 'Answers that were given again (FOUND), and those that were made and kept (MADE)',
    labelNames: ['outcome'],
    registers: [this.#registry],
  })
  readonly #imports = this.#histogram('import', 'Imports that ended', LONG, ['outcome'])
  readonly #jobs = this.#histogram('job', 'What is done without being asked', LONG, [
    'job',
    'outcome',
  ])
  readonly #waits = this.#histogram(
    'pool_wait',
    'Waiting for a database connection where none was idle',
    WAITS,
    [],
  )
  readonly #threads = new ThreadMetrics(this.#registry)

  constructor() {
    collectDefaultMetrics({ register: this.#registry })
  }

  readonly record = (told: Measurement): void => {
    switch (told.kind) {
      case 'request': {
        const { method, route, status } = told
        this.#requests.observe({ method, route, status: String(status) }, told.seconds)
        return
      }
      case 'operation': {
        const { type, name, outcome } = told
        this.#operations.observe({ type, name, outcome }, told.seconds)
        return
      }
      case 'plan': {
        const { outcome, code } = told
        this.#plans.inc({ outcome, code })
        this.#planTimes.observe({ outcome }, told.seconds)
        return
      }
      case 'keptAnswer':
        this.#keptAnswers.inc({ outcome: told.outcome })
        return
      case 'import':
        this.#imports.observe({ outcome: told.outcome }, told.seconds)
        return
      case 'job':
        this.#jobs.observe({ job: told.name, outcome: told.outcome }, told.seconds)
        return
      case 'poolWait':
        this.#waits.observe(told.seconds)
    }
  }

  /** The form of what `text` answers. */
  get contentType(): string {
    return this.#registry.contentType
  }

  /** All of it, as Prometheus reads it. */
  async text(threads: readonly FiguresOfThread[]): Promise<string> {
    this.#threads.set(threads)
    return this.#registry.metrics()
  }

  #histogram<Label extends string>(
    what: string,
    help: string,
    buckets: number[],
    labelNames: Label[],
  ): Histogram<Label> {
    return new Histogram({
      name: `postscale_${what}_duration_seconds`,
      help: `${help}, in seconds`,
      buckets,
      labelNames,
      registers: [this.#registry],
    })
  }
}
