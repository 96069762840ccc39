/**
 * Makes the writers of one organization within this process wait in memory rather than in the
 * database: each waiting there would hold a connection, and a long import would leave none to others.
 */
export class OrganizationTurns {
  readonly #last = new Map<string, Promise<unknown>>()

  /** Runs the work after all earlier work for the same organization, whether that succeeded or not. */
  async take<T>(organizationId: string, work: () => Promise<T>): Promise<T> {
    const mine = (this.#last.get(organizationId) ?? Promise.resolve()).then(work)
    const settled = mine.catch(() => undefined)
    this.#last.set(organizationId, settled)
    try {
      return await mine
    } finally {
      if (this.#last.get(organizationId) === settled) this.#last.delete(organizationId)
    }
  }
}
