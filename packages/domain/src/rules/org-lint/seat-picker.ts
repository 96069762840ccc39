import type { Tier } from '../../entities/vocabularies.js'
import type { Id } from '../../kernel/ids.js'
import type { LivePosition } from '../../state/live-things.js'
import type { OrganizationView } from '../../state/view.js'
import { accountLoad } from '../capacity/account-load.js'
import { capacityOf } from '../capacity/capacity-of.js'
import { isFitFor, type SeatFit, seatFit } from '../capacity/seat-fit.js'
import { seatBook } from './seat-book.js'

/** What rounding may leave over a full seat. */
const FULL = 1 + 1e-9

interface Candidate {
  readonly position: LivePosition
  readonly fit: SeatFit
  readonly capacity: number
  load: number
}

/**
 * Finds accounts a CSM's seat with room: the least utilised one that fits, counting what it has picked for
 * before; a seat that the account would fill beyond its capacity is none. Which seats fit is told by `isFitFor`.
 */
export class SeatPicker {
  readonly #view: OrganizationView
  readonly #seats: readonly Candidate[]

  /** @param except a seat that is not to be given anything. */
  constructor(view: OrganizationView, except: Id | null = null) {
    this.#view = view
    this.#seats = capacityOf(view).seats.flatMap((seat) => {
      const { position, family, capacity } = seat
      if (position === null || position.id === except) return []
      if (family !== 'CSM' || capacity === 0) return []
      const fit = seatFit(view, seat)
      return [{ position, fit, capacity, load: seatBook(view, seat).load }]
    })
  }

  /** The seat for an account, by its row; null when none fits. */
  pick(row: number): LivePosition | null {
    const load = accountLoad(this.#view, row)
    let best: Candidate | null = null
    for (const seat of this.#seats) {
      if (!isFitFor(this.#view, seat.fit, row)) continue
      if (
        best === null ||
        (seat.load + load) / seat.capacity < (best.load + load) / best.capacity
      ) {
        best = seat
      }
    }
    if (best === null || best.load + load > best.capacity * FULL) return null
    best.load += load
    return best.position
  }

  /**
   * Whether the seat that is accountable for an account has room to serve it in another tier; if so, the
   * room is taken. Nobody's accounts take nobody's room; a pool's are not judged, and have none.
   */
  takes(row: number, tier: Tier): boolean {
    const { coverage } = this.#view
    const covering = coverage
      .ofAccount(row)
      .find(
        (each) => coverage.kind(each) === 'ACCOUNTABLE' && coverage.responsibility(each) === 'CSM',
      )
    if (covering === undefined) return true
    const positionId = coverage.positionId(covering)
    const seat = this.#seats.find(({ position }) => position.id === positionId)
    const more = accountLoad(this.#view, row, tier) - accountLoad(this.#view, row)
    if (seat === undefined || seat.load + more > seat.capacity * FULL) return false
    seat.load += more
    return true
  }
}
