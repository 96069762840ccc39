import type { WorkerThread } from './worker-thread.js'

/** Threads that serve organizations side by side, each of which keeps the states of those that it serves. */
export class ThreadLane {
  readonly #threads: (WorkerThread | undefined)[]
  readonly #start: (onExit: (ended: WorkerThread) => void) => WorkerThread
  /** Which thread has an organization's state. */
  readonly #placeOf = new Map<string, number>()

  /** @param start starts a thread, which is told when it has ended. */
  constructor(count: number, start: (onExit: (ended: WorkerThread) => void) => WorkerThread) {
    this.#threads = Array.from({ length: count }, () => undefined)
    this.#start = start
  }

  /** How many threads there are at most. */
  get count(): number {
    return this.#threads.length
  }

  /** Those that run, each by its place. */
  get running(): readonly (readonly [place: number, thread: WorkerThread])[] {
    return this.#threads.flatMap((thread, place) =>
      thread === undefined ? [] : [[place, thread] as const],
    )
  }

  /** The thread that serves an organization, started where it is not there. */
  of(organizationId: string): WorkerThread {
    const place = this.#place(organizationId)
    this.#placeOf.set(organizationId, place)
    return this.#at(place)
  }

  /** Has each thread load one of these, unless it has been asked for meanwhile. */
  async load(organizationIds: readonly string[]): Promise<void> {
    await Promise.all(
      organizationIds.slice(0, this.count).map(async (organizationId, place) => {
        if (this.#placeOf.has(organizationId)) return
        this.#placeOf.set(organizationId, place)
        await this.#at(place).load(organizationId)
      }),
    )
  }

  /** Where it was before, unless that thread is busy with others and another is not. */
  #place(organizationId: string): number {
    const isFree = (place: number) => !this.#threads[place]?.isBusyWithOthers(organizationId)
    const last = this.#placeOf.get(organizationId)
    if (last !== undefined && isFree(last)) return last
    const places = [...this.#threads.keys()]
    const running = places.filter((place) => this.#threads[place] !== undefined)
    return running.find(isFree) ?? places.find(isFree) ?? last ?? 0
  }

  #at(place: number): WorkerThread {
    return (this.#threads[place] ??= this.#start((ended) => {
      if (this.#threads[place] === ended) this.#threads[place] = undefined
    }))
  }
}
