import type { MessagePort } from 'node:worker_threads'

/** A thread that may have states to lend. */
interface Lender {
  /** Has it send the image of its state of an organization, or null, through a port. */
  lend(organizationId: string, port: MessagePort): void
}

/**
 * Which thread read an organization last, so that others have its state from there: the database is asked once, and
 * the numbers are in memory once.
 */
export class Lenders {
  readonly #readers = new Map<string, Lender>()

  /** Leads a port to whoever has the state. Where nobody has, null goes through it, and the borrower is to read. */
  borrow(borrower: Lender, organizationId: string, port: MessagePort): void {
    const reader = this.#readers.get(organizationId)
    if (reader !== undefined && reader !== borrower) {
      reader.lend(organizationId, port)
      return
    }
    this.reads(borrower, organizationId)
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    port.postMessage(null)
    port.close()
  }

  /** A thread reads an organization from the database, since nobody lent it. */
  reads(reader: Lender, organizationId: string): void {
    this.#readers.set(organizationId, reader)
  }

  /** A thread has ended. */
  gone(ended: Lender): void {
    for (const [organizationId, reader] of this.#readers) {
      if (reader === ended) this.#readers.delete(organizationId)
    }
  }
}
