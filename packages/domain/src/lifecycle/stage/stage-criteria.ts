import type { LifecycleStage } from '../../state/vocabulary.js'
import type { AccountSnapshot } from './account-snapshot.js'
import type { Criterion, CriterionKey } from './criterion.js'
import { CRITERION_TESTS } from './criterion-tests.js'

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
