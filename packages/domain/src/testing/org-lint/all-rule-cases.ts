import type { LintRuleId } from '../../rules/org-lint/lint-rule-id.js'
import {
  customerWithoutArrCases,
  arrAcvMismatchCases,
  noOpeningBalanceCases,
  dormantAccountCases,
  churnedButOpenCases,
  closedWithBalanceCases,
  planRateOutdatedCases,
} from './cases/books-cases.js'
import {
  handoverUnfinishedCases,
  languageMismatchCases,
  singlePointOfFailureCases,
  timeZoneMismatchCases,
  uncoveredAccountCases,
} from './cases/coverage-cases.js'
import {
  copiedRatioCases,
  exposedAccountsCases,
  idleCapacityCases,
  leadCarryingTooMuchCases,
  overCapacityCases,
  shortUntilCases,
} from './cases/load-cases.js'
import {
  generalistOutgrownCases,
  marginSqueezeCases,
  modelChurnCases,
  multipleRootsCases,
  podWithoutSharedServicesCases,
  regionTooSmallCases,
} from './cases/model-cases.js'
import {
  backlogTooLongCases,
  missingCsOpsCases,
  missingRenewalsCases,
  overCommittedCases,
  spanOfControlCases,
  ticketsTooHighCases,
} from './cases/staffing-cases.js'
import {
  contractEndedUnresolvedCases,
  lateRenewalCases,
  unownedRenewalCases,
} from './cases/renewal-cases.js'
import {
  responsibilityDoubleCases,
  responsibilityGapCases,
  reviewOverdueCases,
  unevenServiceCases,
} from './cases/service-cases.js'
import {
  noBackupCases,
  unseatedEmployeeCases,
  leaveUncoveredCases,
  leaverAheadCases,
  handoffStuckCases,
  lateOnboardingCases,
} from './cases/passing-on-cases.js'
import {
  singleThreadedAccountCases,
  criticalWithoutContactCases,
  thinTechTouchCases,
  unprovenValueCases,
  retentionBelowStageCases,
} from './cases/practice-cases.js'
import {
  overServedAccountCases,
  tierCutUnannouncedCases,
  underInvestedAccountCases,
} from './cases/tier-cases.js'
import type { RuleCases } from './rule-cases.js'

/** The cases of every rule; a rule without cases does not compile. */
export const ALL_RULE_CASES: Readonly<Record<LintRuleId, RuleCases>> = {
  'copied-ratio': copiedRatioCases,
  'model-churn': modelChurnCases,
  'margin-squeeze': marginSqueezeCases,
  'over-capacity': overCapacityCases,
  'idle-capacity': idleCapacityCases,
  'exposed-accounts': exposedAccountsCases,
  'uncovered-account': uncoveredAccountCases,
  'span-of-control': spanOfControlCases,
  'missing-cs-ops': missingCsOpsCases,
  'missing-renewals': missingRenewalsCases,
  'backlog-too-long': backlogTooLongCases,
  'tickets-too-high': ticketsTooHighCases,
  'generalist-outgrown': generalistOutgrownCases,
  'pod-without-shared-services': podWithoutSharedServicesCases,
  'region-too-small': regionTooSmallCases,
  'language-mismatch': languageMismatchCases,
  'time-zone-mismatch': timeZoneMismatchCases,
  'single-point-of-failure': singlePointOfFailureCases,
  'over-committed': overCommittedCases,
  'lead-carrying-too-much': leadCarryingTooMuchCases,
  'handover-unfinished': handoverUnfinishedCases,
  'multiple-roots': multipleRootsCases,
  'over-served-account': overServedAccountCases,
  'under-invested-account': underInvestedAccountCases,
  'unowned-renewal': unownedRenewalCases,
  'late-renewal': lateRenewalCases,
  'responsibility-gap': responsibilityGapCases,
  'responsibility-double': responsibilityDoubleCases,
  'review-overdue': reviewOverdueCases,
  'uneven-service': unevenServiceCases,
  'tier-cut-unannounced': tierCutUnannouncedCases,
  'no-backup': noBackupCases,
  'unseated-employee': unseatedEmployeeCases,
  'short-until': shortUntilCases,
  'leave-uncovered': leaveUncoveredCases,
  'leaver-ahead': leaverAheadCases,
  'handoff-stuck': handoffStuckCases,
  'contract-ended-unresolved': contractEndedUnresolvedCases,
  'late-onboarding': lateOnboardingCases,
  'single-threaded-account': singleThreadedAccountCases,
  'critical-without-contact': criticalWithoutContactCases,
  'thin-tech-touch': thinTechTouchCases,
  'unproven-value': unprovenValueCases,
  'retention-below-stage': retentionBelowStageCases,
  'customer-without-arr': customerWithoutArrCases,
  'arr-acv-mismatch': arrAcvMismatchCases,
  'no-opening-balance': noOpeningBalanceCases,
  'dormant-account': dormantAccountCases,
  'churned-but-open': churnedButOpenCases,
  'closed-with-balance': closedWithBalanceCases,
  'plan-rate-outdated': planRateOutdatedCases,
}
