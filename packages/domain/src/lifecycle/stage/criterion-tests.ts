import { figuresOf } from '../../capacity/figures-of.js'
import { isAtRisk } from '../../health/level-of.js'
import { isReviewed } from '../contact/is-reviewed.js'
import { renewalHasBegun } from '../renewals/renewal-of.js'
import { isSingleThreaded } from '../stakeholders/is-single-threaded.js'
import type { AccountSnapshot } from './account-snapshot.js'
import type { CriterionKey } from './criterion.js'

/** Whether an account meets a criterion; null when what it needs is not recorded. */
type CriterionTest = (account: AccountSnapshot) => boolean | null

/** The tests of all criteria. */
export const CRITERION_TESTS: Readonly<Record<CriterionKey, CriterionTest>> = {
  CONTRACT_STARTED: ({ daysIn }) => (daysIn === null ? null : daysIn >= 0),
  WENT_LIVE: ({ onboarding }) => onboarding?.live ?? null,
  TRAINED: ({ touchpoints }) =>
    touchpoints === null ? null : touchpoints.some(({ kind }) => kind === 'TRAINING'),
  FIRST_VALUE: ({ onboarding }) => (onboarding === null ? null : onboarding.firstValueOn !== null),
  FIT_CONFIRMED: ({ successPlans }) => successPlans.some(({ status }) => status !== 'CANCELLED'),
  FEATURES_USED: ({ view, adoption }) =>
    adoption === null ? null : adoption >= figuresOf(view).number('policy.lifecycle.lowAdoption'),
  HAS_CHAMPION: ({ stakeholders }) =>
    stakeholders.length === 0 ? null : stakeholders.some(({ role }) => role === 'CHAMPION'),
  HEALTHY: ({ health: { level } }) => (level === null ? null : level === 'HEALTHY'),
  NOT_AT_RISK: ({ health: { level } }) => (level === null ? null : !isAtRisk(level)),
  REVIEWED: isReviewed,
  MULTI_THREADED: ({ view, stakeholders }) =>
    stakeholders.length === 0 ? null : !isSingleThreaded(view, stakeholders),
  OLD_ENOUGH_TO_EXPAND: ({ view, monthsIn }) =>
    monthsIn === null ? null : monthsIn >= figuresOf(view).number('lifecycle.expansion.from'),
  OPPORTUNITY_OPEN: ({ openOpportunities }) => openOpportunities.length > 0,
  HANDED_TO_SALES: ({ openOpportunities }) =>
    openOpportunities.every(({ stage }) => stage !== 'QUALIFIED'),
  OPPORTUNITIES_DECIDED: ({ openOpportunities }) => openOpportunities.length === 0,
  RENEWAL_NEAR: ({ view, daysToEnd }) =>
    daysToEnd === null
      ? null
      : daysToEnd <= figuresOf(view).range('lifecycle.renewal.window').upper,
  RENEWAL_BEGUN: ({ renewal }) => renewalHasBegun(renewal),
  INTENT_KNOWN: ({ renewal }) => renewal !== null && renewal.intent !== null,
  NO_BLOCKERS: ({ renewal }) => (renewal === null ? null : renewal.blockers.length === 0),
  SAVE_PLAN: ({ health: { level }, renewal }) =>
    level === null ? null : !isAtRisk(level) || (renewal?.savePlan ?? null) !== null,
  RENEWAL_WON: ({ renewal }) => renewal?.stage === 'WON',
  OLD_ENOUGH_TO_ADVOCATE: ({ view, monthsIn }) =>
    monthsIn === null ? null : monthsIn >= figuresOf(view).number('lifecycle.advocacy.from'),
  ADVOCATE: ({ acts }) => acts.length > 0,
  REFERRED: ({ acts }) => acts.some(({ kind }) => kind === 'REFERRAL'),
}
