import { capacityOf } from '../capacity/capacity-of.js'
import { poolSeats, poolShares } from '../capacity/shared-load.js'
import type { SeatLoad } from '../capacity/seats.js'
import type { Id } from '../../kernel/ids.js'
import type { OrganizationView } from '../../state/view.js'
import type { Responsibility } from '../../entities/vocabularies.js'
import {
  FREE,
  pooledPrice,
  seatCost,
  type SeatPrice,
  seatPrice,
  type WorkPrice,
} from './seat-cost.js'

/** What work costs wherever it may lie on a day. */
export interface WorkPrices {
  /** The seats that people are paid for, with what each pays for. */
  readonly seats: ReadonlyMap<Id, SeatPrice & { readonly load: SeatLoad }>
  /** Seats in which someone's cost is not known. */
  readonly seatsWithoutCost: number
  /** The price of work that lies with the seat, else with the team's pool. */
  readonly of: (
    responsibility: Responsibility,
    positionId: Id | null,
    teamId: Id | null,
  ) => WorkPrice
  /** The pools that were asked for, with their prices. */
  readonly pools: () => Iterable<readonly [Responsibility, Id, WorkPrice]>
}

/** The day's prices; a pool's is looked up once. Work that nobody has is free. */
export function workPrices(view: OrganizationView): WorkPrices {
  const { seats: loads, figures } = capacityOf(view)
  const seats = new Map<Id, SeatPrice & { readonly load: SeatLoad }>()
  let seatsWithoutCost = 0
  for (const load of loads) {
    if (load.position === null) continue
    const cost = seatCost(view, load.position)
    if (cost.unknown) seatsWithoutCost += 1
    seats.set(load.position.id, { ...seatPrice(load, cost, figures), load })
  }

  const poolOf = (teamId: Id, responsibility: Responsibility): WorkPrice => {
    const members = poolSeats(view, teamId, responsibility).flatMap(({ id }) => seats.get(id) ?? [])
    const shares = poolShares(members.map(({ load }) => load))
    return pooledPrice(members.map(({ price }, index) => ({ share: shares[index] ?? 0, price })))
  }
  const pools = new Map<Responsibility, Map<Id, WorkPrice>>()
  return {
    seats,
    seatsWithoutCost,
    of: (responsibility, positionId, teamId) => {
      const seat = positionId === null ? undefined : seats.get(positionId)
      if (seat !== undefined) return seat.price
      if (teamId === null) return FREE
      let ofKind = pools.get(responsibility)
      if (ofKind === undefined) {
        ofKind = new Map()
        pools.set(responsibility, ofKind)
      }
      let pool = ofKind.get(teamId)
      if (pool === undefined) {
        pool = poolOf(teamId, responsibility)
        ofKind.set(teamId, pool)
      }
      return pool
    },
    *pools() {
      for (const [responsibility, ofKind] of pools) {
        for (const [teamId, price] of ofKind) yield [responsibility, teamId, price]
      }
    },
  }
}
