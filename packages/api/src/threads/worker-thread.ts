import { type MessagePort, Worker } from 'node:worker_threads'
import type { DatabaseLog } from '../database/database-start-error.js'
import type { GraphqlAnswer } from '../http/answer-graphql.js'
import type { PrincipalRequest } from '../http/request-threads.js'
import type { RequestWatch } from '../http/watch-request.js'
import { timeLeft } from '../database/deadline.js'
import type { ThreadFigures } from '../metrics/thread-figures.js'
import { measured } from '../telemetry/measured.js'
import { ofNoRequest } from '../telemetry/request-origin.js'
import type { Lenders } from './lenders.js'
import type { FromThread, ThreadData, ToThread } from './thread-messages.js'
import { errorOf, type ToldFailure } from './told-failure.js'

/** How long a thread may say nothing when it is called, until it is ended: longer than one sum over a million accounts takes. */
const SILENCE_MS = 30_000
/** How long a thread may take to end by itself. */
const CLOSING_MS = 10_000

/** How long a thread may take to say how it does: it may be at something long. */
const FIGURES_MS = 500

/** What a thread is started with. */
export interface ThreadOptions {
  /** What it runs. */
  readonly file: URL
  readonly data: ThreadData
  readonly log: DatabaseLog
  /** Milliseconds; 30 s by default. */
  readonly silenceMs?: number
}

interface Waiting {
  readonly organizationId: string
  readonly watch: RequestWatch
  readonly resolve: (answer: GraphqlAnswer) => void
  readonly reject: (error: unknown) => void
}

/** A worker thread as the thread that started it sees it. */
export class WorkerThread {
  readonly #worker: Worker
  readonly #silenceMs: number
  readonly #lenders: Lenders
  readonly #waiting = new Map<number, Waiting>()
  /** Who waits for an organization to be loaded. */
  readonly #loading = new Map<string, () => void>()
  readonly #exit: Promise<void>
  #last = 0
  #heardAt = performance.now()
  #isHeldUp = false
  #broke: ToldFailure = { isOutage: false, isTimeUp: false, story: 'a thread has ended' }
  #hearFigures: ((figures: ThreadFigures) => void) | undefined
  #asking: Promise<ThreadFigures | null> | undefined

  /**
   * @param lenders from whom it has states.
   * @param onExit told when it has ended, wanted or not.
   */
  constructor(
    { file, data, log, silenceMs = SILENCE_MS }: ThreadOptions,
    lenders: Lenders,
    onExit: (thread: WorkerThread) => void,
  ) {
    this.#silenceMs = silenceMs
    this.#lenders = lenders
    this.#worker = new Worker(file, { workerData: data, name: 'requests' })
    this.#worker.on('message', (message: FromThread) => {
      this.#hear(message)
    })
    this.#worker.on('error', (error: unknown) => {
      ofNoRequest(() => {
        log.error({ err: error }, 'a thread broke')
      })
    })
    this.#exit = new Promise((resolve) => {
      this.#worker.once('exit', () => {
        for (const waiting of this.#waiting.values()) this.#fail(waiting, this.#broke)
        this.#waiting.clear()
        lenders.gone(this)
        onExit(this)
        resolve()
      })
    })
  }

  /** Whether it serves requests of others than this organization. */
  isBusyWithOthers(organizationId: string): boolean {
    return [...this.#waiting.values()].some((each) => each.organizationId !== organizationId)
  }

  /** Has it answer a request that is about an organization. */
  async answer(
    organizationId: string,
    asked: PrincipalRequest,
    watch: RequestWatch,
  ): Promise<GraphqlAnswer> {
    const { signal } = watch.deadline
    if (signal.aborted) throw watch.plans.whyUnanswered()
    this.#last += 1
    const id = this.#last
    const onAbort = () => {
      this.#tell({ type: 'giveUp', id })
      this.#call()
    }
    signal.addEventListener('abort', onAbort, { once: true })
    try {
      return await new Promise((resolve, reject) => {
        this.#waiting.set(id, { organizationId, watch, resolve, reject })
        this.#tell({ type: 'ask', id, asked, msLeft: timeLeft(watch.deadline) })
      })
    } finally {
      signal.removeEventListener('abort', onAbort)
      this.#waiting.delete(id)
    }
  }

  /** Has it load an organization that will be asked for; it has, when this answers, or has ended. */
  async load(organizationId: string): Promise<void> {
    const loaded = new Promise<void>((resolve) => {
      this.#loading.set(organizationId, resolve)
    })
    this.#tell({ type: 'load', organizationId })
    await Promise.race([loaded, this.#exit])
    this.#loading.delete(organizationId)
  }

  /** Has it send the image of its state of an organization, or null, through a port. */
  lend(organizationId: string, port: MessagePort): void {
    this.#tell({ type: 'lend', organizationId, port }, [port])
  }

  /** Has it apply what is scheduled and due. */
  sweep(): void {
    this.#tell({ type: 'sweep' })
  }

  /** How it does; null where it does not answer in time. Who asks meanwhile is answered with the first. */
  async figures(): Promise<ThreadFigures | null> {
    this.#asking ??= this.#askFigures().finally(() => {
      this.#asking = undefined
    })
    return this.#asking
  }

  async #askFigures(): Promise<ThreadFigures | null> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, FIGURES_MS, null)
      this.#hearFigures = (figures) => {
        clearTimeout(timer)
        resolve(figures)
      }
      this.#tell({ type: 'figures' })
    })
  }

  /** Lets it finish what it is at, and end. */
  async close(): Promise<void> {
    this.#tell({ type: 'close' })
    const timer = setTimeout(() => void this.#worker.terminate(), CLOSING_MS)
    await this.#exit
    clearTimeout(timer)
  }

  /** Ends it if it is held up: what it computes nobody waits for, and others may wait behind that. */
  #call(): void {
    const calledAt = performance.now()
    this.#tell({ type: 'ping' })
    setTimeout(() => {
      if (this.#heardAt >= calledAt) return
      this.#isHeldUp = true
      void this.#worker.terminate()
    }, this.#silenceMs).unref()
  }

  #tell(message: ToThread, ports: readonly MessagePort[] = []): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    this.#worker.postMessage(message, ports)
  }

  #hear(message: FromThread): void {
    this.#heardAt = performance.now()
    if (message.type === 'pong') return
    if (message.type === 'loaded') {
      this.#loading.get(message.organizationId)?.()
      return
    }
    if (message.type === 'borrow') {
      this.#lenders.borrow(this, message.organizationId, message.port)
      return
    }
    if (message.type === 'reads') {
      this.#lenders.reads(this, message.organizationId)
      return
    }
    if (message.type === 'measured') {
      measured(message.measurement)
      return
    }
    if (message.type === 'figures') {
      this.#hearFigures?.(message.figures)
      return
    }
    if (message.type === 'broke') {
      this.#broke = message.failure
      return
    }
    const waiting = this.#waiting.get(message.id)
    if (waiting === undefined) return
    if (message.type === 'answer') waiting.resolve(message.answer)
    else if (message.type === 'failed') this.#fail(waiting, message.failure)
    else waiting.watch.plans.told = message.told
  }

  /** Tells whoever waits why there is no answer: what became of what was written goes before all else. */
  #fail({ watch: { plans }, reject }: Waiting, failure: ToldFailure): void {
    const isOnItsWay = plans.told.some(({ status }) => status !== 'NOT_APPLIED')
    const isToldByPlans = isOnItsWay || (plans.told.length > 0 && !failure.isOutage)
    reject(this.#isHeldUp || isToldByPlans ? plans.whyUnanswered() : errorOf(failure))
  }
}
