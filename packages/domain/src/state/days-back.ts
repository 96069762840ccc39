import type { Day } from '../kernel/days.js'
import { lazy } from '../kernel/lazy.js'
import { eachBoundary } from './change-days.js'
import { eachLossBoundary } from './ledger/lost-accounts.js'
import type { OrganizationState } from './organization-state.js'
import type { TableKind } from './table-kinds.js'
import { passingView } from './view-at.js'
import type { OrganizationView } from './view.js'

/** One day of a walk, and what differs from the day after it. */
export interface DayStep {
  readonly view: OrganizationView
  /** The view of the day after; null on the first day of the walk. */
  readonly later: OrganizationView | null
  /** Rows of a kind that begin, end or change between the two days. */
  readonly touched: (kind: TableKind) => ReadonlySet<number>
  /** Rows of the accounts that may be lost on one of the two days only. */
  readonly leaving: ReadonlySet<number>
}

const NONE: ReadonlySet<number> = new Set()

/**
 * The days of a state one after another into the past, each view made from the one before it: a day
 * costs what differs and not what there is. The views are not kept with the state.
 *
 * @param from the first day, that is the latest.
 * @param to the last day, that is the earliest.
 */
export function* daysBack(state: OrganizationState, from: Day, to: Day): Generator<DayStep> {
  const rows = new RowsByDay(state, from, to)
  let view = passingView(state, from)
  yield { view, later: null, touched: () => NONE, leaving: NONE }
  for (let day = from - 1; day >= to; day -= 1) {
    const later = view
    const touched = (kind: TableKind) => rows.between(kind, day + 1)
    const leaving = rows.leaving(day + 1)
    view = later.onDay(day, touched, leaving)
    yield { view, later, touched, leaving }
  }
}

/** Which rows begin, end or change on which day; indexed for a kind when it is first asked for. */
class RowsByDay {
  readonly #state: OrganizationState
  readonly #from: Day
  readonly #to: Day
  readonly #kinds = new Map<TableKind, ReadonlyMap<Day, ReadonlySet<number>>>()
  readonly #losses = lazy(() => this.#index((visit) => eachLossBoundary(this.#state, visit)))

  constructor(state: OrganizationState, from: Day, to: Day) {
    this.#state = state
    this.#from = from
    this.#to = to
  }

  between(kind: TableKind, day: Day): ReadonlySet<number> {
    let days = this.#kinds.get(kind)
    if (days === undefined) {
      days = this.#index((visit) => eachBoundary(this.#state, kind, visit))
      this.#kinds.set(kind, days)
    }
    return days.get(day) ?? NONE
  }

  leaving(day: Day): ReadonlySet<number> {
    return this.#losses().get(day) ?? NONE
  }

  #index(
    walk: (visit: (day: Day, row: number) => void) => void,
  ): ReadonlyMap<Day, ReadonlySet<number>> {
    const days = new Map<Day, Set<number>>()
    walk((day, row) => {
      if (day <= this.#to || day > this.#from) return
      const rows = days.get(day)
      if (rows === undefined) days.set(day, new Set([row]))
      else rows.add(row)
    })
    return days
  }
}
