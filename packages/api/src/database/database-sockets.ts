import { Socket } from 'node:net'
import { afterSilence } from './after-silence.js'
import { DatabaseLostError } from './is-database-lost.js'

/** How long a server may say nothing to whoever connects: the system accepts for one that is stopped. */
const SILENCE_MS = 1_500

/**
 * The sockets of a process's connections to its database. When the database is lost they are cut, so that
 * whatever waits for an answer fails at once, and new ones fail until it is found again.
 */
export class DatabaseSockets {
  readonly #open = new Set<Socket>()
  #lost: Error | null = null

  /** A socket for a connection; the driver takes this as its `stream`. */
  readonly make = (): Socket => {
    const socket = new Socket()
    this.#open.add(socket)
    const heard = afterSilence(SILENCE_MS, () => {
      socket.destroy(new DatabaseLostError('the database does not answer who connects'))
    })
    socket.once('data', heard)
    socket.once('close', () => {
      heard()
      this.#open.delete(socket)
    })
    // Whoever connects hears of it too, from when they have begun to.
    socket.on('error', () => undefined)
    process.nextTick(() => {
      if (this.#lost !== null) socket.destroy(this.#lost)
    })
    return socket
  }

  /** Cuts all, and those to come. */
  cut(lost: Error): void {
    this.#lost = lost
    for (const socket of this.#open) socket.destroy(lost)
  }

  /** Lets connections be made again. */
  mend(): void {
    this.#lost = null
  }
}
