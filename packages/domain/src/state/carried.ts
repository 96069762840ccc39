import type { OrganizationView } from './view.js'

/** What differs between the same day of two states. */
export interface Concerned {
  /** Rows of the accounts of which anything was touched. */
  readonly accounts: ReadonlySet<number>
  /** Whether seats were touched. */
  readonly seats: boolean
}

/** Something kept with views, from which the same day of the next state begins. */
export interface Carried {
  has(view: OrganizationView): boolean
  /** Gives a view what the same day of the state before knows. */
  carry(before: OrganizationView, after: OrganizationView, concerned: Concerned): void
}

/** All that is carried, of whatever rule: told of every state that is made from another. */
const all: Carried[] = []

/** To be called once for each, by the module whose it is. */
export function carryOn(kept: Carried): void {
  all.push(kept)
}

/** What two steps touched that follow one another; null when that is too much to be looked at account by account. */
export function bothConcerned(one: Concerned, other: Concerned): Concerned | null {
  const accounts = new Set([...one.accounts, ...other.accounts])
  if (accounts.size > MOST_CONCERNED) return null
  return { accounts, seats: one.seats || other.seats }
}

/** More accounts than this are looked at with all others. */
const MOST_CONCERNED = 500

/**
 * Gives views what those of the same days of the state before know.
 *
 * @param views of the state before, each with the one of the same day.
 * @param concerned tells what was touched; null where that concerns all accounts, or more than a few. Asked only if
 *   anything is kept.
 */
export function carryToViews(
  views: Iterable<readonly [before: OrganizationView, after: OrganizationView]>,
  concerned: () => Concerned | null,
): void {
  for (const [before, after] of views) {
    const kept = all.filter((each) => each.has(before))
    const touched = kept.length === 0 ? null : concerned()
    if (touched === null || touched.accounts.size > MOST_CONCERNED) continue
    for (const each of kept) each.carry(before, after, touched)
  }
}
