import { type Deadline, unlessGivenUp } from '../../database/deadline.js'

/**
 * Makes the writers of one organization within this process wait in memory rather than in the
 * database: each waiting there would hold a connection, and a long import would leave none to others.
 */
export class OrganizationTurns {
  readonly #last = new Map<string, Promise<unknown>>()

  /**
   * Runs the work after all earlier work for the same organization, whether that succeeded or not.
   *
   * @throws GivenUpError when the deadline was over before its turn came; the place goes to the next
   */
  async take<T>(
    organizationId: string,
    work: () => Promise<T>,
    deadline: Deadline | undefined,
  ): Promise<T> {
    const before = this.#last.get(organizationId) ?? Promise.resolve()
    let leave: () => void = () => undefined
    const mine = new Promise<void>((resolve) => {
      leave = resolve
    })
    const settled = before.then(() => mine)
    this.#last.set(organizationId, settled)
    void settled.then(() => {
      if (this.#last.get(organizationId) === settled) this.#last.delete(organizationId)
    })
    try {
      await unlessGivenUp(before, deadline)
      return await work()
    } finally {
      leave()
    }
  }
}
