import { Counter, Gauge, type Registry } from 'prom-client'
import type { FiguresOfThread, ThreadFigures } from './thread-figures.js'

/** A figure of a thread: what it is called, what it means, and where it is found. */
type Told = readonly [name: string, help: string, read: (figures: ThreadFigures) => number]

const GAUGES: readonly Told[] = [
  ['pool_size', 'Database connections at most', ({ pool }) => pool.size],
  ['pool_open', 'Database connections', ({ pool }) => pool.open],
  ['pool_idle', 'Database connections that nobody uses', ({ pool }) => pool.idle],
  ['pool_waiting', 'Who waits for a database connection', ({ pool }) => pool.waiting],
  ['state_cache_bytes', 'Bytes of the states in memory', ({ cache }) => cache.bytes],
  ['state_cache_max_bytes', 'Bytes that they may have', ({ cache }) => cache.maxBytes],
  ['state_cache_states', 'States in memory', ({ cache }) => cache.states],
  ['event_loop_lag_p50_seconds', 'Lag of the event loop, half of it', ({ lag }) => lag.p50],
  ['event_loop_lag_p99_seconds', 'Lag of the event loop, 99 of 100', ({ lag }) => lag.p99],
  ['event_loop_lag_max_seconds', 'Most lag since it was asked last', ({ lag }) => lag.max],
]

const COUNTERS: readonly Told[] = [
  ['state_cache_hits_total', 'States found in memory', ({ cache }) => cache.hits],
  ['state_cache_misses_total', 'States that were not in memory', ({ cache }) => cache.misses],
  ['state_cache_evictions_total', 'States and views that left', ({ cache }) => cache.evictions],
]

/** What is told of each thread when it is asked: a thread that ends begins to count anew, as a process does. */
export class ThreadMetrics {
  readonly #answers: Gauge
  readonly #gauges: readonly (readonly [Gauge, Told[2]])[]
  readonly #counters: readonly (readonly [Counter, Told[2]])[]

  constructor(registry: Registry) {
    const configOf = (name: string, help: string) => ({
      name: `postscale_${name}`,
      help,
      labelNames: ['thread'],
      registers: [registry],
    })
    this.#answers = new Gauge(configOf('thread_answers', '0 where a thread is held up'))
    this.#gauges = GAUGES.map(([name, help, read]) => [new Gauge(configOf(name, help)), read])
    this.#counters = COUNTERS.map(([name, help, read]) => [new Counter(configOf(name, help)), read])
  }

  set(threads: readonly FiguresOfThread[]): void {
    const all = [this.#answers, ...this.#gauges.map(([each]) => each)]
    for (const metric of all) metric.reset()
    for (const [counter] of this.#counters) counter.reset()
    for (const { name: thread, figures } of threads) {
      this.#answers.set({ thread }, figures === null ? 0 : 1)
      if (figures === null) continue
      for (const [gauge, read] of this.#gauges) gauge.set({ thread }, read(figures))
      for (const [counter, read] of this.#counters) counter.inc({ thread }, read(figures))
    }
  }
}
