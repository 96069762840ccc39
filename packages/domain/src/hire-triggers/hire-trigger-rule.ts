import type { RoleFamily } from '../state/vocabulary.js'
import type { HireTriggerId } from './hire-trigger-id.js'
import type { Judgement } from './judgement.js'
import type { TriggerDay } from './trigger-day.js'
import type { TriggerGroup, TriggerGrouping } from './trigger-group.js'

/** One hire trigger: a rule that looks at one group on one day. */
export interface HireTriggerRule {
  readonly id: HireTriggerId
  /** Whom to hire. */
  readonly family: RoleFamily
  readonly groupings: readonly TriggerGrouping[]
  /** Whether it fires only when reached on all the sample days (asOf, −7, −14, −21; policy). */
  readonly lasting: boolean
  /** Whether past days can be judged, or the facts are known for the day asked about only. */
  readonly knowsPast: boolean
  /** Null when the rule has nothing to say about the group. */
  readonly judge: (day: TriggerDay, group: TriggerGroup) => Judgement | null
}
