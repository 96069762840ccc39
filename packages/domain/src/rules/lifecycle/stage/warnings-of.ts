import { reaches } from '../../../kernel/near.js'
import { figuresOf } from '../../evidence/figures.js'
import { evidenceOf } from '../../evidence/evidence.js'
import { isAtRisk } from '../../health/level-of.js'
import { LATENESS_FIGURES, latenessLimits, renewalLateness } from '../renewals/renewal-lateness.js'
import type { AccountSnapshot } from './account-snapshot.js'
import type { LifecycleWarning } from './lifecycle.js'
import { keepsFirstValues, lateOnboardingDays } from './onboarding-of.js'

/**
 * What is pointed out about an account: open escalations, onboarding late (more than 90 days without a first value,
 * where first values are recorded and within the first year),
 * renewal work not begun at 120, 90 and 30 days before the renewal's clock runs out, adoption under 50 %, health at risk.
 * What is not recorded is not warned of.
 *
 * Source: 3-rules "Health and lifecycle"; PM "Six stages".
 */
export function warningsOf(account: AccountSnapshot): readonly LifecycleWarning[] {
  return [escalated, lateOnboarding, renewalNotBegun, lowAdoption, atRisk].flatMap(
    (rule) => rule(account) ?? [],
  )
}

function escalated({ escalations }: AccountSnapshot): LifecycleWarning | null {
  const [gravest] = escalations
  if (gravest === undefined) return null
  const params = { escalations: escalations.length, title: gravest.title }
  return {
    key: 'ESCALATED',
    severe: gravest.severity === 'CRITICAL' || gravest.severity === 'HIGH',
    evidence: evidenceOf(
      { key: 'lifecycle.ESCALATED', params },
      [['openEscalations', escalations.length, 'COUNT']],
      [],
    ),
  }
}

function lateOnboarding({ view, row }: AccountSnapshot): LifecycleWarning | null {
  const { number, used } = figuresOf(view)
  const limit = number('policy.lifecycle.lateOnboarding')
  const days = lateOnboardingDays(view, row)
  if (days === null || !keepsFirstValues(view)) return null
  return {
    key: 'LATE_ONBOARDING',
    severe: false,
    evidence: evidenceOf(
      { key: 'lifecycle.LATE_ONBOARDING', params: { days, limit } },
      [['daysWithoutValue', days, 'DAYS']],
      [used('policy.lifecycle.lateOnboarding'), used('lifecycle.onboarding.renewalLikelihood')],
    ),
  }
}

function renewalNotBegun(account: AccountSnapshot): LifecycleWarning | null {
  const { view, row, daysToEnd, renewal, autoRenew, level } = account
  const figures = figuresOf(view)
  const lateness = renewalLateness(view, row, renewal, level, latenessLimits(figures))
  if (lateness === null || daysToEnd === null) return null
  return {
    key: 'RENEWAL_NOT_BEGUN',
    severe: lateness === 'LATE',
    evidence: evidenceOf(
      {
        key: 'lifecycle.RENEWAL_NOT_BEGUN',
        params: { days: daysToEnd, lateness, renewsItself: autoRenew },
      },
      [['daysUntilRenewal', daysToEnd, 'DAYS']],
      [figures.used(LATENESS_FIGURES[lateness])],
    ),
  }
}

function lowAdoption({ view, adoption }: AccountSnapshot): LifecycleWarning | null {
  const { number, used } = figuresOf(view)
  const limit = number('policy.lifecycle.lowAdoption')
  if (adoption === null || reaches(adoption, limit)) return null
  return {
    key: 'LOW_ADOPTION',
    severe: false,
    evidence: evidenceOf(
      { key: 'lifecycle.LOW_ADOPTION', params: { adoption, limit } },
      [['featureAdoption', adoption, 'FRACTION']],
      [used('policy.lifecycle.lowAdoption'), used('lifecycle.adoption.churnReduction')],
    ),
  }
}

function atRisk(account: AccountSnapshot): LifecycleWarning | null {
  const { level } = account
  if (!isAtRisk(level)) return null
  return {
    key: 'AT_RISK',
    severe: level === 'CRITICAL',
    get evidence() {
      return account.health.evidence
    },
  }
}
