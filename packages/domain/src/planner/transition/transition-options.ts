import type { Day } from '../../kernel/days.js'
import type { Id } from '../../kernel/ids.js'
import type { OrgModel } from '../../entities/vocabularies.js'

/** Days of a week. */
export const WEEK = 7

/** 1970-01-05 was a Monday. */
const A_MONDAY = 4

/** What a way to a model of organization is asked to keep to. */
export interface TransitionOptions {
  readonly model: OrgModel
  /** Makes the ids of new things: UUIDv7. */
  readonly newId: () => Id
  /** The Monday of the first week. */
  readonly start: Day
  /** It is to take so many weeks at most. */
  readonly mostWeeks: number
  /** No team’s role family is to be busier than that in any week; 1 is its whole capacity. */
  readonly mostUtilisation: number
  /** So many accounts may one CSM, or one person of a pool, take over in a week. */
  readonly mostPerPerson: number
  /** So many may change hands in a week altogether; null for any number. */
  readonly mostPerWeek: number | null
  /** For so many days the former CSM stays beside the new one; 0 for none. */
  readonly overlapDays: number
  /** Whether accounts whose CSM is in another team than theirs go to a CSM of it; else they stay. */
  readonly handsOverMixedBooks: boolean
}

/** The Monday of that day or the next one after it. */
export function mondayFrom(day: Day): Day {
  return day + ((((A_MONDAY - day) % WEEK) + WEEK) % WEEK)
}

/** The Monday of a week, the first being 0. */
export function mondayOf({ start }: Pick<TransitionOptions, 'start'>, week: number): Day {
  return start + week * WEEK
}
