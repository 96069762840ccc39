import { type Day, FOREVER } from '../../../kernel/days.js'
import { lives } from '../../../kernel/history.js'
import type { Id } from '../../../kernel/ids.js'
import type { OrganizationState } from '../../../state/organization-state.js'

/** When the life ends that a seat has on a day; a seat that is not recorded yet lasts. */
export function seatEnd(state: OrganizationState, positionId: Id, day: Day): Day {
  const record = state.positions.get(positionId)
  if (record === undefined) return FOREVER
  return lives(record.history).find(({ from, to }) => from <= day && day < to)?.to ?? day
}

/**
 * Who reports to whom from a day on: the present line of each seat, which a plan may replace, and the
 * lines that are recorded for later, which stay. All are looked at together, whenever they hold, so
 * that what a plan sets closes no circle on any day.
 */
export class ReportingGraph {
  readonly #state: OrganizationState
  readonly #day: Day
  readonly #present = new Map<Id, Id>()
  readonly #later = new Map<Id, Id[]>()

  constructor(state: OrganizationState, day: Day) {
    this.#state = state
    this.#day = day
    for (const { id, history } of state.positions.values()) {
      for (const { from, to, set, fields } of history) {
        const above = fields.reportsToId
        if (above === null || to <= day) continue
        if (from <= day) this.#present.set(id, above)
        else if (set === null || set.includes('reportsToId')) {
          this.#later.set(id, [...(this.#later.get(id) ?? []), above])
        }
      }
    }
  }

  /**
   * Sets the seat's present line when that is safe: the leader's seat lasts as long as the other's, and
   * does not itself report to it. False when it is not, and then nothing changes.
   */
  set(seatId: Id, leaderId: Id): boolean {
    const endOf = (id: Id): Day => seatEnd(this.#state, id, this.#day)
    if (endOf(leaderId) < endOf(seatId)) return false
    const up = new Set([leaderId])
    // The set grows while it is walked.
    for (const id of up) {
      const present = this.#present.get(id)
      if (present !== undefined) up.add(present)
      for (const above of this.#later.get(id) ?? []) up.add(above)
    }
    if (up.has(seatId)) return false
    this.#present.set(seatId, leaderId)
    return true
  }

  /** Takes the seat's present line away. */
  clear(seatId: Id): void {
    this.#present.delete(seatId)
  }
}
