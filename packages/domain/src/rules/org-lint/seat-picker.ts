import type { Tier } from '../../entities/vocabularies.js'
import type { Id } from '../../kernel/ids.js'
import { speaks } from '../../kernel/languages.js'
import type { LivePosition, LiveTeam } from '../../state/live-things.js'
import type { OrganizationView } from '../../state/view.js'
import { capacityOf } from '../capacity/capacity-of.js'
import { rowOfWork } from '../capacity/capacity-row.js'
import { seatsFor } from '../capacity/seats-needed.js'
import { seatBook } from './seat-book.js'

const WHOLE = 100
/** What rounding may leave over a full seat. */
const FULL = 1 + 1e-9

interface Candidate {
  readonly position: LivePosition
  readonly team: LiveTeam | undefined
  /** What its holders speak; empty when nobody says. */
  readonly languages: readonly string[]
  readonly capacity: number
  load: number
}

/**
 * Finds accounts a CSM's seat with room: the least utilised one that fits, counting what it has picked for
 * before; a seat that the account would fill beyond its capacity is none. A seat fits when its team serves the account's segment, region and vertical (a team that
 * names none serves all), and someone in it speaks the account's language or nobody says what they
 * speak.
 */
export class SeatPicker {
  readonly #view: OrganizationView
  readonly #seats: readonly Candidate[]

  /** @param except a seat that is not to be given anything. */
  constructor(view: OrganizationView, except: Id | null = null) {
    this.#view = view
    this.#seats = capacityOf(view).seats.flatMap((seat) => {
      const { position, family, capacity, holders } = seat
      if (position === null || position.id === except) return []
      if (family !== 'CSM' || capacity === 0) return []
      const languages = holders.flatMap(
        ({ personId }) => view.people.get(personId)?.languages ?? [],
      )
      const team = view.teams.get(position.teamId)
      return [{ position, team, languages, capacity, load: seatBook(view, seat).load }]
    })
  }

  /** The seat for an account, by its row; null when none fits. */
  pick(row: number): LivePosition | null {
    const load = this.#loadOf(row)
    let best: Candidate | null = null
    for (const seat of this.#seats) {
      if (!this.#fits(seat, row)) continue
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
    const more = this.#loadOf(row, tier) - this.#loadOf(row)
    if (seat === undefined || seat.load + more > seat.capacity * FULL) return false
    seat.load += more
    return true
  }

  #loadOf(row: number, tier: Tier | null = this.#view.accounts.tier(row)): number {
    const { accounts } = this.#view
    const kind = rowOfWork('CSM', accounts.segment(row), tier, accounts.complexity(row))
    const figure = capacityOf(this.#view).figures[kind]
    return seatsFor(accounts.loadWeight(row) / WHOLE, figure?.upper ?? 0)
  }

  #fits({ team, languages }: Candidate, row: number): boolean {
    const { accounts } = this.#view
    const language = accounts.language(row)
    if (language !== null && languages.length > 0 && !speaks(languages, language)) return false
    if (team === undefined) return true
    return (
      serves(team.segments, accounts.segment(row)) &&
      serves(team.regions, accounts.region(row)) &&
      serves(team.verticals, accounts.vertical(row))
    )
  }
}

function serves(served: readonly string[], value: string | null): boolean {
  return served.length === 0 || value === null || served.includes(value)
}
