import { monitorEventLoopDelay } from 'node:perf_hooks'
import type pg from 'pg'
import type { Database } from '../database/database.js'
import type { CacheFigures } from '../store/state-cache.js'
import type { StateStore } from '../store/state-store.js'

/** How a pool of connections does. */
export interface PoolFigures {
  readonly size: number
  readonly open: number
  readonly idle: number
  /** Who waits for a connection. */
  readonly waiting: number
}

/** How a thread does at a moment. Plain data, which one thread tells another. */
export interface ThreadFigures {
  readonly pools: Readonly<Record<'imports' | 'reads' | 'writers', PoolFigures>>
  readonly cache: CacheFigures
  /** Seconds by which the event loop was late since this was asked last. */
  readonly lag: { readonly p50: number; readonly p99: number; readonly max: number }
}

/** A thread of the process, by its name; without figures where it does not answer in time. */
export interface FiguresOfThread {
  readonly name: string
  readonly figures: ThreadFigures | null
}

const RESOLUTION_MS = 10

/** Watches this thread; answers what tells how it does. */
export function watchThread(
  { pool, writers, imports }: Pick<Database, 'imports' | 'pool' | 'writers'>,
  states: Pick<StateStore, 'figures'>,
): () => ThreadFigures {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS })
  delay.enable()
  return () => ({
    pools: { reads: figuresOf(pool), writers: figuresOf(writers), imports: figuresOf(imports) },
    cache: states.figures,
    lag: lagOf(delay),
  })
}

function figuresOf(pool: pg.Pool): PoolFigures {
  return {
    size: pool.options.max,
    open: pool.totalCount,
    idle: pool.idleCount,
    waiting: pool.waitingCount,
  }
}

/** The timer's own period is no lag. */
function lagOf(delay: ReturnType<typeof monitorEventLoopDelay>): ThreadFigures['lag'] {
  const seconds = (nanoseconds: number) =>
    Math.max(0, (Number.isFinite(nanoseconds) ? nanoseconds : 0) / 1e9 - RESOLUTION_MS / 1e3)
  const lag = {
    p50: seconds(delay.percentile(50)),
    p99: seconds(delay.percentile(99)),
    max: seconds(delay.max),
  }
  delay.reset()
  return lag
}
