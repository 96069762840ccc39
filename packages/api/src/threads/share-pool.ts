import type { Environment } from '../environment.js'

/** Connections that a thread needs at least: for a write, for an import, for what is read meanwhile, and to settle it. */
const LEAST = 4

interface SharedPool {
  /** Threads for large organizations: as many as are wanted, and the connections are enough for. */
  readonly threads: number
  /** Connections of the main thread, and of each other one. */
  readonly main: number
  readonly each: number
}

/** Divides the connections of a process among its threads. */
export function sharePool({
  poolSize,
  threads: wanted,
}: Pick<Environment, 'poolSize' | 'threads'>): SharedPool {
  // Beside the main thread there is one for imports and long plans.
  const threads = Math.min(wanted, Math.floor(poolSize / LEAST) - 2)
  if (threads <= 0) return { threads: 0, main: poolSize, each: 0 }
  const each = Math.floor(poolSize / (threads + 2))
  return { threads, main: poolSize - each * (threads + 1), each }
}
