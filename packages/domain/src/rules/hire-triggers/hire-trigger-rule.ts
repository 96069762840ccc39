import type { RoleFamily } from '../../entities/vocabularies.js'
import type { Evidence } from '../evidence/evidence.js'
import type { HireTriggerId, MissingInput, TriggerGroup, TriggerGrouping } from './hire-trigger.js'
import type { TriggerDay } from './trigger-day.js'

/** What a rule finds in a group on one day. */
export type Judgement =
  | { readonly outcome: 'MISSING'; readonly missing: MissingInput; readonly evidence: Evidence }
  | { readonly outcome: 'BELOW'; readonly evidence: Evidence; readonly book?: BookOfDay }
  | {
      readonly outcome: 'REACHED'
      readonly severe: boolean
      /** The smallest number that reaches target utilisation. */
      readonly people: number
      /** Why so many are needed: those of the landing day may be fewer, or more. */
      readonly evidence: (people: number) => Evidence
      /** What to say while it has not lasted; null in rules that fire at once. */
      readonly notLasting: Evidence | null
      readonly book?: BookOfDay
    }

/** What rules that last measure, in seats. */
interface BookOfDay {
  /** `Σ weight ÷ trigger`. */
  readonly triggerLoad: number
  /** Of those who are there, as if everyone had learnt the role. */
  readonly capacity: number
}

/** One hire trigger: a rule that looks at one group on one day. */
export interface HireTriggerRule {
  readonly id: HireTriggerId
  /** Whom to hire. */
  readonly family: RoleFamily
  readonly groupings: readonly TriggerGrouping[]
  /** Whether it fires only when reached on all the sample days (asOf, −7, −14, −21; policy). */
  readonly lasting: boolean
  /**
   * What its outcome follows from, the facts apart: the record of who sits where and the policies alone,
   * or the work and the ramps too. A rule that lasts, or needs facts, follows from the work.
   */
  readonly past: 'SEATS' | 'WORK'
  /** The facts that its outcome follows from besides, which are known by day; null when none. */
  readonly facts: MissingInput | null
  /** Null when the rule has nothing to say about the group. */
  readonly judge: (day: TriggerDay, group: TriggerGroup) => Judgement | null
}

/** What a book came to that was judged, in seats (`Σ weight ÷ trigger`); null where there was none. */
export function triggerLoadOf(judgement: Judgement | null): number | null {
  if (judgement === null || judgement.outcome === 'MISSING') return null
  return judgement.book?.triggerLoad ?? null
}
