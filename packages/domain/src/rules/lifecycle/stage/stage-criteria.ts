import type { LifecycleStage } from '../../../entities/vocabularies.js'
import { reaches } from '../../../kernel/near.js'
import { figuresOf } from '../../evidence/figures.js'
import { isAtRisk } from '../../health/level-of.js'
import { isReviewed } from '../contact/contact-of-tier.js'
import { renewalHasBegun } from '../../customers/renewal-of.js'
import { isSingleThreaded } from '../stakeholders/stakeholders-of.js'
import type { AccountSnapshot } from './account-snapshot.js'
import type { Criterion, CriterionKey } from './lifecycle.js'

/** Whether an account meets a criterion; null when what it needs is not recorded. */
type CriterionTest = (account: AccountSnapshot) => boolean | null

/** The tests of all criteria. */
const CRITERION_TESTS: Readonly<Record<CriterionKey, CriterionTest>> = {
  CONTRACT_STARTED: ({ daysIn }) => (daysIn === null ? null : daysIn >= 0),
  WENT_LIVE: ({ onboarding }) => onboarding?.live ?? null,
  TRAINED: ({ touchpoints }) =>
    touchpoints === null ? null : touchpoints.some(({ kind }) => kind === 'TRAINING'),
  FIRST_VALUE: ({ onboarding }) => (onboarding === null ? null : onboarding.firstValueOn !== null),
  FIT_CONFIRMED: ({ successPlans }) => successPlans.some(({ status }) => status !== 'CANCELLED'),
  FEATURES_USED: ({ view, adoption }) =>
    adoption === null
      ? null
      : reaches(adoption, figuresOf(view).number('policy.lifecycle.lowAdoption')),
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

/** What one stage asks of who enters it, and of who leaves it behind. */
interface StageCriteria {
  readonly entry: readonly CriterionKey[]
  readonly exit: readonly CriterionKey[]
}

/** The criteria of each stage: its aims (PM "Six stages") as far as the model records them. */
export const STAGE_CRITERIA: Readonly<Record<LifecycleStage, StageCriteria>> = {
  ONBOARDING: {
    entry: ['CONTRACT_STARTED'],
    exit: ['WENT_LIVE', 'TRAINED', 'FIRST_VALUE', 'FIT_CONFIRMED'],
  },
  ADOPTION: { entry: ['FIRST_VALUE'], exit: ['FEATURES_USED', 'HAS_CHAMPION'] },
  RETENTION: { entry: ['FEATURES_USED'], exit: ['HEALTHY', 'REVIEWED', 'MULTI_THREADED'] },
  EXPANSION: {
    entry: ['OLD_ENOUGH_TO_EXPAND', 'OPPORTUNITY_OPEN', 'NOT_AT_RISK'],
    exit: ['HANDED_TO_SALES', 'OPPORTUNITIES_DECIDED'],
  },
  RENEWAL: {
    entry: ['RENEWAL_NEAR'],
    exit: ['RENEWAL_BEGUN', 'INTENT_KNOWN', 'NO_BLOCKERS', 'SAVE_PLAN', 'RENEWAL_WON'],
  },
  ADVOCACY: {
    entry: ['OLD_ENOUGH_TO_ADVOCATE', 'ADVOCATE', 'NOT_AT_RISK'],
    exit: ['REFERRED'],
  },
}

/** Criteria as an account stands: met, not met, or unknown where nothing is recorded. */
export function judgeCriteria(
  keys: readonly CriterionKey[],
  account: AccountSnapshot,
): readonly Criterion[] {
  return keys.map((key) => {
    const met = CRITERION_TESTS[key](account)
    return {
      key,
      state: met === null ? 'UNKNOWN' : met ? 'MET' : 'NOT_MET',
      message: { key: `lifecycle.criterion.${key}`, params: {} },
    }
  })
}
