import { Counter, Gauge, type Registry } from 'prom-client'
import type { FiguresOfThread, PoolFigures, ThreadFigures } from './thread-figures.js'

/** A figure: what it is called, what it means, and where it is found. */
type Told<Figures> = readonly [name: string, help: string, read: (figures: Figures) => number]

const POOL_GAUGES: readonly Told<PoolFigures>[] = [
  ['pool_size', 'Database connections at most', ({ size }) => size],
  ['pool_open', 'Database connections', ({ open }) => open],
  ['pool_idle', 'Database connections that nobody uses', ({ idle }) => idle],
  ['pool_waiting', 'Who waits for a database connection', ({ waiting }) => waiting],
]

const GAUGES: readonly Told<ThreadFigures>[] = [
  ['state_cache_bytes', 'Bytes of the states in memory', ({ cache }) => cache.bytes],
  ['state_cache_max_bytes', 'Bytes that they may have', ({ cache }) => cache.maxBytes],
  ['state_cache_states', 'States in memory', ({ cache }) => cache.states],
  ['event_loop_lag_p50_seconds', 'Lag of the event loop, half of it', ({ lag }) => lag.p50],
  ['event_loop_lag_p99_seconds', 'Lag of the event loop, 99 of 100', ({ lag }) => lag.p99],
  ['event_loop_lag_max_seconds', 'Most lag since it was asked last', ({ lag }) => lag.max],
]

const COUNTERS: readonly Told<ThreadFigures>[] = [
  ['state_cache_hits_total', 'States found in memory', ({ cache }) => cache.hits],
  ['state_cache_misses_total', 'States that were not in memory', ({ cache }) => cache.misses],
  ['state_cache_evictions_total', 'States and views that left', ({ cache }) => cache.evictions],
]

/** A metric, and where its figure is found. */
type Read<Metric, Figures> = readonly [Metric, Told<Figures>[2]]

/** What is told of each thread when it is asked: a thread that ends begins to count anew, as a process does. */
export class ThreadMetrics {
  readonly #answers: Gauge
  readonly #poolGauges: readonly Read<Gauge, PoolFigures>[]
  readonly #gauges: readonly Read<Gauge, ThreadFigures>[]
  readonly #counters: readonly Read<Counter, ThreadFigures>[]

  constructor(registry: Registry) {
    const configOf = (name: string, help: string, labelNames = ['thread']) => ({
      name: `postscale_${name}`,
      help,
      labelNames,
      registers: [registry],
    })
    this.#answers = new Gauge(configOf('thread_answers', '0 where a thread is held up'))
    this.#poolGauges = POOL_GAUGES.map(([name, help, read]) => [
      new Gauge(configOf(name, help, ['thread', 'pool'])),
      read,
    ])
    this.#gauges = GAUGES.map(([name, help, read]) => [new Gauge(configOf(name, help)), read])
    this.#counters = COUNTERS.map(([name, help, read]) => [new Counter(configOf(name, help)), read])
  }

  set(threads: readonly FiguresOfThread[]): void {
    const told = [...this.#poolGauges, ...this.#gauges, ...this.#counters]
    for (const metric of [this.#answers, ...told.map(([each]) => each)]) metric.reset()
    for (const { name: thread, figures } of threads) {
      this.#answers.set({ thread }, figures === null ? 0 : 1)
      if (figures === null) continue
      for (const [pool, ofPool] of Object.entries(figures.pools)) {
        for (const [gauge, read] of this.#poolGauges) gauge.set({ thread, pool }, read(ofPool))
      }
      for (const [gauge, read] of this.#gauges) gauge.set({ thread }, read(figures))
      for (const [counter, read] of this.#counters) counter.inc({ thread }, read(figures))
    }
  }
}
