import type { Responsibility } from '../../entities/vocabularies.js'
import type { Id } from '../../kernel/ids.js'
import type { OrganizationView } from '../../state/view.js'
import { rowOfWork } from '../../rules/capacity/capacity-row.js'
import { eachWork, type WorkVisitor } from '../../rules/capacity/each-work.js'
import { eachEndToEndWork } from '../../rules/capacity/end-to-end-work.js'
import { rowFigures } from '../../rules/capacity/row-figures.js'
import { seatsFor } from '../../rules/capacity/seats-needed.js'
import type { Places } from './places.js'

const WHOLE = 100

/** The work of a day as capacity counts it, in seats, and what of it goes with each account. */
export interface AccountLoads {
  /** What each seat carries itself. */
  readonly ofSeat: ReadonlyMap<Id, number>
  /** What teams pool, by place. */
  readonly pooled: ReadonlyMap<number, number>
  /** What goes along when somebody else covers the account, by its row. */
  of(responsibility: Responsibility, row: number): number
}

/** @param isEndToEnd whether CSMs answer for onboarding and renewals of their accounts too. */
export function accountLoads(
  view: OrganizationView,
  places: Places,
  isEndToEnd: boolean,
): AccountLoads {
  const { accounts } = view
  const figures = rowFigures(view)
  const ofSeat = new Map<Id, number>()
  const pooled = new Map<number, number>()
  const length = (accounts.rows.at(-1) ?? -1) + 1
  const moving = new Map<Responsibility, Float64Array>()
  const adder =
    (goesWith: (responsibility: Responsibility) => Responsibility): WorkVisitor =>
    (responsibility, row, weight, positionId, teamId) => {
      const tier = responsibility === 'CSM' ? accounts.tier(row) : null
      const kind = rowOfWork(responsibility, accounts.segment(row), tier, accounts.complexity(row))
      const load = seatsFor(weight / WHOLE, figures[kind]?.upper ?? 0)
      const held = goesWith(responsibility)
      if (positionId !== null && view.positions.has(positionId)) {
        ofSeat.set(positionId, (ofSeat.get(positionId) ?? 0) + load)
      } else if (teamId !== null) {
        const place = places.numberOf(teamId, held)
        pooled.set(place, (pooled.get(place) ?? 0) + load)
      } else return
      // A project with a specialist of its own does not follow who covers its account.
      if (held !== 'CSM' && positionId !== null) return
      const loads = moving.get(held) ?? new Float64Array(length)
      loads[row]! += load
      moving.set(held, loads)
    }
  eachWork(
    view,
    adder((responsibility) => responsibility),
  )
  if (isEndToEnd)
    eachEndToEndWork(
      view,
      adder(() => 'CSM'),
    )
  return {
    ofSeat,
    pooled,
    of: (responsibility, row) => moving.get(responsibility)?.[row] ?? 0,
  }
}
