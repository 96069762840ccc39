import type { Day } from '../kernel/days.js'
import { lazy } from '../kernel/lazy.js'
import { carryToViews } from './carried.js'
import { concernedAccounts } from './concerned-accounts.js'
import { OrganizationOfDay } from './organization-of-day.js'
import type { OrganizationState } from './organization-state.js'
import type { TableKind } from './table-kinds.js'
import { TouchedRows } from './touched-rows.js'
import type { OrganizationView } from './view.js'

/** Days kept per state: today's, a few past ones that trends need, and what people look up. */
const DAYS_KEPT = 24

/** The views of one state by day; the latest used go last, the first is the one that leaves. */
interface Views {
  readonly byDay: Map<Day, OrganizationOfDay>
  pinned: Day | null
}

const kept = new WeakMap<OrganizationState, Views>()

/** The organization as it is on that day; kept with the state, so that asking again is free. */
export function viewAt(state: OrganizationState, day: Day): OrganizationView {
  const views = viewsOf(state)
  const { byDay } = views
  const view = byDay.get(day) ?? new OrganizationOfDay(state, day, () => byDay.values())
  byDay.delete(day)
  byDay.set(day, view)
  for (const oldest of byDay.keys()) {
    if (byDay.size <= DAYS_KEPT) break
    if (oldest !== views.pinned) byDay.delete(oldest)
  }
  return view
}

/**
 * The organization on a day that is looked at once: the kept view where there is one, else one that is kept
 * by nobody, so that no other leaves because of it.
 */
export function passingView(state: OrganizationState, day: Day): OrganizationOfDay {
  return viewsOf(state).byDay.get(day) ?? new OrganizationOfDay(state, day, () => [])
}

/** Has the view of that day stay with the state, and with those that follow, until another is pinned. */
export function pinDay(state: OrganizationState, day: Day): void {
  viewsOf(state).pinned = day
}

/** The day whose view stays with the state; null before one is pinned. */
export function pinnedDay(state: OrganizationState): Day | null {
  return viewsOf(state).pinned
}

/** The views that a state keeps. */
export function keptViews(state: OrganizationState): Iterable<OrganizationOfDay> {
  return kept.get(state)?.byDay.values() ?? []
}

/** Lets go of a state's views but the pinned one. */
export function dropViews(state: OrganizationState): void {
  const { byDay, pinned } = viewsOf(state)
  for (const day of byDay.keys()) if (day !== pinned) byDay.delete(day)
}

/**
 * Gives the next state's views what those of its base know, so that only what changed is computed.
 *
 * @param paying rows of the accounts whose movements were touched.
 */
export function carryViews(
  base: OrganizationState,
  next: OrganizationState,
  touched: (kind: TableKind) => ReadonlySet<number>,
  paying: ReadonlySet<number>,
): void {
  const views = kept.get(base)
  if (views === undefined) return
  const byDay = new Map<Day, OrganizationOfDay>()
  const rows = new TouchedRows(base, next, touched, paying)
  const others = () => byDay.values()
  for (const [day, view] of views.byDay) byDay.set(day, view.after(next, others, rows))
  kept.set(next, { byDay, pinned: views.pinned })
  const sameDays = Array.from(views.byDay, ([day, view]) => [view, byDay.get(day)!] as const)
  carryToViews(
    sameDays,
    lazy(() => concernedAccounts(base, next, touched, paying)),
  )
}

function viewsOf(state: OrganizationState): Views {
  const known = kept.get(state)
  if (known !== undefined) return known
  const views: Views = { byDay: new Map(), pinned: null }
  kept.set(state, views)
  return views
}
