import { reaches } from '../../../kernel/near.js'
import { figuresOf } from '../../evidence/figures.js'
import { isAtRisk } from '../../health/level-of.js'
import type { LifecycleStage } from '../../../entities/vocabularies.js'
import { renewalHasBegun, renewalIsDecided } from '../../customers/renewal-of.js'
import type { AccountSnapshot } from './account-snapshot.js'

/**
 * The stage of an account, the first that holds:
 *
 * 1. RENEWAL: its contract ends within 180 days and work on it has begun, or within 90 days in any case,
 *    until it is won or lost; an end that has passed only where the contract does not renew by itself.
 * 2. ONBOARDING: no first value yet although an implementation is recorded; without one, the first 90
 *    days.
 * 3. ADOPTION: known to use less than 50 % of the relevant features.
 * 4. EXPANSION: from month 6 with an open opportunity; 5. ADVOCACY: from month 12 with an act in the
 *    last twelve; neither while the account is at risk.
 * 6. ADOPTION: the first twelve months where the use of features is not known.
 * 7. RETENTION: else.
 *
 * @returns null when neither a contract start nor an implementation is known.
 * Source: PM "Six stages".
 */
export function stageOf(account: AccountSnapshot): LifecycleStage | null {
  const { monthsIn, onboarding, adoption, openOpportunities, acts, health } = account
  const { number, range } = figuresOf(account.view)
  if (isRenewing(account)) return 'RENEWAL'
  if (monthsIn === null && onboarding === null) return null
  if (isOnboarding(account)) return 'ONBOARDING'
  const enough = number('policy.lifecycle.lowAdoption')
  if (adoption !== null && !reaches(adoption, enough)) return 'ADOPTION'
  const months = monthsIn ?? 0
  if (!isAtRisk(health.level)) {
    const expands = openOpportunities.length > 0 && months >= number('lifecycle.expansion.from')
    if (expands) return 'EXPANSION'
    if (acts.length > 0 && months >= number('lifecycle.advocacy.from')) return 'ADVOCACY'
  }
  const adopting = monthsIn !== null && monthsIn < range('lifecycle.adoption.window').upper
  return adoption === null && adopting ? 'ADOPTION' : 'RETENTION'
}

function isRenewing({ view, daysToEnd, renewal, autoRenew }: AccountSnapshot): boolean {
  if (daysToEnd === null || renewalIsDecided(renewal)) return false
  const { range } = figuresOf(view)
  if (daysToEnd > range('lifecycle.renewal.window').upper) return false
  if (renewalHasBegun(renewal)) return true
  if (daysToEnd > range('lifecycle.renewal.responsibility').lower) return false
  return daysToEnd >= 0 || !autoRenew
}

function isOnboarding({ view, onboarding, daysIn }: AccountSnapshot): boolean {
  if (onboarding !== null) return onboarding.firstValueOn === null
  const { upper } = figuresOf(view).range('lifecycle.onboarding.window')
  return daysIn !== null && daysIn < upper
}
