import type { Responsibility, RoleFamily } from '../../entities/vocabularies.js'
import type { Day } from '../../kernel/days.js'
import type { Id } from '../../kernel/ids.js'
import type { OrganizationView } from '../../state/view.js'
import type { TemplateDraft } from '../../rules/org-models/template/template-draft.js'
import type { Place } from './places.js'
import type { PlaceSums } from './place-loads.js'

/** A seat that is there in the first week, and where it goes. */
export interface TransitionSeat {
  readonly id: Id
  readonly family: RoleFamily
  /** Its place now, and in the model. */
  readonly from: number
  readonly to: number
  /** Whether it has to move in the first week, since something else is recorded for it later. */
  readonly isFixed: boolean
}

/** An account that changes team or hands for one kind of work. */
export interface Transfer {
  /** Which of the template’s changes of coverage it is; -1 for none. */
  readonly change: number
  /** The account’s row. */
  readonly row: number
  readonly responsibility: Responsibility
  /** What goes along, in seats. */
  readonly load: number
  /** In minor units a year. */
  readonly revenue: number
  /** The seats between which it changes hands, by their number; -1 where it goes from one team’s pool to another’s. */
  readonly fromSeat: number
  readonly toSeat: number
  /** The places of the pools; of seats the places of the model. */
  readonly from: number
  readonly to: number
  /**
   * HAND_OVER: nobody who looks after it now does so in the model. FOLLOWS: somebody does, since a seat goes along, or nobody
   * is there now. UNMANNED: it comes to a team in which nobody is yet.
   */
  readonly kind: 'HAND_OVER' | 'FOLLOWS' | 'UNMANNED'
  /** It stays from the Monday of the one week to before that of the other: the first when it is held back, and when no more. */
  readonly heldFrom: number
  readonly heldUntil: number
  /** Whether it has to move in the first week, since something else is recorded for it later. */
  readonly isFixed: boolean
}

/** Why an account that belongs elsewhere keeps its CSM. */
export type Stays = 'HELD_BACK' | 'NOBODY_FITS' | 'RECORDED_LATER'

/** An organization on its way to a model: who and what has to move, between which places. */
export interface TransitionProblem {
  /** The organization in the first week, as it is declared now. */
  readonly view: OrganizationView
  readonly draft: TemplateDraft
  readonly places: readonly Place[]
  /** Of each place those of its family in the teams below: on the way, and in the model. */
  readonly below: readonly (readonly number[])[]
  readonly belowAfter: readonly (readonly number[])[]
  /** By id, so that nothing goes by the order in which records were read. */
  readonly seats: readonly TransitionSeat[]
  /** By the accounts’ ids. */
  readonly transfers: readonly Transfer[]
  /** The places of the seats that the model opens, in the order of its changes. */
  readonly opened: readonly number[]
  /** What lies at each place before and after; after also as counted when the model is declared. Capacities are 0. */
  readonly before: PlaceSums
  readonly after: PlaceSums
  readonly declared: PlaceSums
  /** What each seat carries itself at first, by number. */
  readonly ownLoads: Float64Array
  /** What each seat is worth on a day. */
  readonly capacityOn: (day: Day) => Float64Array
  /** How many may take over at each place: its seats in the model in which somebody is. */
  readonly people: Int32Array
  /** Accounts that belong to another team and keep their CSM, by row. */
  readonly staying: ReadonlyMap<number, Stays>
  /** The fewest hand-overs of any plan to this model, wherever it put each CSM’s seat. */
  readonly leastHandOvers: number
}
