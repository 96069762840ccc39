import { reaches } from '../../../kernel/near.js'
import { figuresOf } from '../../evidence/figures.js'
import { isAtRisk } from '../../health/level-of.js'
import type { LifecycleStage } from '../../../entities/vocabularies.js'
import { renewalHasBegun, renewalIsDecided } from '../../customers/renewal-of.js'
import type { AccountSnapshot } from './account-snapshot.js'

/** Why an account is in no stage. */
export const NO_STAGE_REASONS = ['PRE_START', 'UNKNOWN'] as const

/** PRE_START: the clock of its life starts on a day to come. UNKNOWN: no start of it is known. */
export type NoStageReason = (typeof NO_STAGE_REASONS)[number]

/** What a stage is decided from. */
type StageFacts = Pick<
  AccountSnapshot,
  | 'view'
  | 'daysIn'
  | 'monthsIn'
  | 'daysToEnd'
  | 'renewal'
  | 'autoRenew'
  | 'leavesOn'
  | 'onboarding'
  | 'adoption'
  | 'openOpportunities'
  | 'acts'
  | 'level'
>

/**
 * The stage of an account, the first that holds; its age is counted from the start of its clock
 * (`lifecycleClock`), and before that it has none unless a project is set up: then it is in onboarding.
 *
 * 1. RENEWAL: its contract ends within 180 days and work on it has begun, or within 90 days in any case,
 *    until it is won or lost; an end that has passed only where the contract does not renew by itself. Of
 *    one that does, the day by which notice must be given stands for the end. Never of an account that is
 *    announced to leave: nothing is renewed with it.
 * 2. ONBOARDING: no first value yet although an implementation is recorded; without one, the first 90
 *    days.
 * 3. ADOPTION: known to use less than 50 % of the relevant features.
 * 4. EXPANSION: from month 6 with an open opportunity; 5. ADVOCACY: from month 12 with an act in the
 *    last twelve; neither while the account is at risk or announced to leave.
 * 6. ADOPTION: the first twelve months where the use of features is not known.
 * 7. RETENTION: else.
 *
 * @returns null before the clock starts, and when neither a start nor an implementation is known.
 * Source: PM "Six stages"; 3-rules "Health and lifecycle".
 */
export function stageOf(account: StageFacts): LifecycleStage | null {
  const { daysIn, monthsIn, onboarding, adoption, openOpportunities, acts, leavesOn } = account
  const { number, range } = figuresOf(account.view)
  const waits = onboarding?.firstValueOn === null
  if (daysIn !== null && daysIn < 0) return waits ? 'ONBOARDING' : null
  if (isRenewing(account)) return 'RENEWAL'
  if (daysIn === null && onboarding === null) return null
  if (isOnboarding(account)) return 'ONBOARDING'
  const enough = number('policy.lifecycle.lowAdoption')
  if (adoption !== null && !reaches(adoption, enough)) return 'ADOPTION'
  const months = monthsIn ?? 0
  const expands = openOpportunities.length > 0 && months >= number('lifecycle.expansion.from')
  const advocates = acts.length > 0 && months >= number('lifecycle.advocacy.from')
  if (leavesOn === null && (expands || advocates) && !isAtRisk(account.level)) {
    return expands ? 'EXPANSION' : 'ADVOCACY'
  }
  const adopting = monthsIn !== null && monthsIn < range('lifecycle.adoption.window').upper
  return adoption === null && adopting ? 'ADOPTION' : 'RETENTION'
}

/** Why an account that is in no stage is in none. */
export function noStageReason({ daysIn }: Pick<StageFacts, 'daysIn'>): NoStageReason {
  return daysIn === null ? 'UNKNOWN' : 'PRE_START'
}

function isRenewing({ view, daysToEnd, renewal, autoRenew, leavesOn }: StageFacts): boolean {
  if (daysToEnd === null || renewalIsDecided(renewal) || leavesOn !== null) return false
  const { range } = figuresOf(view)
  if (daysToEnd > range('lifecycle.renewal.window').upper) return false
  if (renewalHasBegun(renewal)) return true
  if (daysToEnd > range('lifecycle.renewal.responsibility').lower) return false
  return daysToEnd >= 0 || !autoRenew
}

function isOnboarding({ view, onboarding, daysIn }: StageFacts): boolean {
  if (onboarding !== null) return onboarding.firstValueOn === null
  const { upper } = figuresOf(view).range('lifecycle.onboarding.window')
  return daysIn !== null && daysIn < upper
}
