import type { OrganizationView } from '../../state/view.js'
import { figuresOf } from '../../rules/evidence/figures.js'

/**
 * What counts beside level utilisation. Burdens say by how much busier than it is a seat counts for an account, as a fraction
 * of its capacity: with 0.02 an hour, an account goes to somebody six hours away only who is 12 points less busy.
 */
export interface BookWeights {
  /** A year with the present CSM, up to `MOST_YEARS`: by how much busier everybody else counts. */
  readonly relationship: number
  /** An hour between the people of the seat and the account's region. */
  readonly timeZone: number
  /** Nothing of the skills that the account asks for; a part of them in proportion. */
  readonly expertise: number
  /** How much level revenue counts beside level utilisation, which counts 1. */
  readonly revenue: number
}

/** Longer with one CSM counts no more. */
export const MOST_YEARS = 3

/** Level utilisation alone. */
export const LOAD_ALONE: BookWeights = { relationship: 0, timeZone: 0, expertise: 0, revenue: 0 }

/** What an organization weighs by, unless whoever asks says otherwise. */
export function usualWeights(view: OrganizationView): BookWeights {
  const { number } = figuresOf(view)
  return {
    relationship: number('policy.assignment.relationship'),
    timeZone: number('policy.assignment.timeZone'),
    expertise: number('policy.assignment.expertise'),
    revenue: number('policy.assignment.revenue'),
  }
}
