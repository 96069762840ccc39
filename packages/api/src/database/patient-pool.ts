import type pg from 'pg'
import { afterSilence } from './after-silence.js'
import { DatabaseLostError } from './is-database-lost.js'
import { ObservedPool } from './observed-pool.js'
import type { ScopedPoolConfig } from './scoped-pool.js'

/** How long a caller waits while no connection at all is given back. */
const PATIENCE_MS = 1_500

type Connected = (
  error: Error | undefined,
  client: pg.PoolClient | undefined,
  done: (release?: boolean | Error) => void,
) => void

/**
 * A pool whose callers wait as long as connections are given back: it is busy. When all are taken and none comes
 * back it has run out of them, and whoever waits is told.
 */
export class PatientPool extends ObservedPool {
  #releases = 0

  constructor(config: ScopedPoolConfig) {
    super(config)
    this.on('release', () => {
      this.#releases += 1
    })
  }

  override connect(): Promise<pg.PoolClient>
  override connect(callback: Connected): void
  override connect(callback?: Connected): Promise<pg.PoolClient> | undefined {
    if (callback === undefined) return this.#promised()
    const isFull = this.idleCount === 0 && this.totalCount >= this.options.max
    if (isFull) this.#wait(callback)
    else super.connect(callback)
    return undefined
  }

  async #promised(): Promise<pg.PoolClient> {
    return new Promise((resolve, reject) => {
      this.connect((error, client) => {
        if (client === undefined) reject(error ?? new Error('no connection'))
        else resolve(client)
      })
    })
  }

  /** A connection that comes too late goes back. */
  #wait(callback: Connected): void {
    let isGivenUp = false
    const end = this.#whenExhausted(() => {
      isGivenUp = true
      callback(new DatabaseLostError('no connection is free'), undefined, () => undefined)
    })
    super.connect((error, client, done) => {
      if (isGivenUp) {
        client?.release()
        return
      }
      end()
      callback(error, client, done)
    })
  }

  /** Calls back when none has come back for so long; answers what ends the waiting. */
  #whenExhausted(onExhausted: () => void): () => void {
    let end: () => void = () => undefined
    const wait = (releases: number): void => {
      end = afterSilence(PATIENCE_MS, () => {
        if (releases === this.#releases) onExhausted()
        else wait(this.#releases)
      })
    }
    wait(this.#releases)
    return () => {
      end()
    }
  }
}
