import type { LintRule } from './lint-rule.js'
import { backlogTooLong } from './rules/load/backlog-too-long.js'
import { copiedRatio } from './rules/load/copied-ratio.js'
import { exposedAccounts } from './rules/load/exposed-accounts.js'
import { generalistOutgrown } from './rules/structure/generalist-outgrown.js'
import { handoverUnfinished } from './rules/coverage/handover-unfinished.js'
import { idleCapacity } from './rules/load/idle-capacity.js'
import { languageMismatch } from './rules/coverage/language-mismatch.js'
import { lateRenewal } from './rules/service/late-renewal.js'
import { leadCarryingTooMuch } from './rules/load/lead-carrying-too-much.js'
import { marginSqueeze } from './rules/structure/margin-squeeze.js'
import { missingCsOps } from './rules/structure/missing-cs-ops.js'
import { missingRenewals } from './rules/structure/missing-renewals.js'
import { modelChurn } from './rules/structure/model-churn.js'
import { multipleRoots } from './rules/structure/multiple-roots.js'
import { overCapacity } from './rules/load/over-capacity.js'
import { overCommitted } from './rules/load/over-committed.js'
import { overServedAccount } from './rules/service/over-served-account.js'
import { podWithoutSharedServices } from './rules/structure/pod-without-shared-services.js'
import { regionTooSmall } from './rules/structure/region-too-small.js'
import { responsibilityDouble } from './rules/coverage/responsibility-double.js'
import { responsibilityGap } from './rules/coverage/responsibility-gap.js'
import { reviewOverdue } from './rules/service/review-overdue.js'
import { singlePointOfFailure } from './rules/coverage/single-point-of-failure.js'
import { spanOfControl } from './rules/load/span-of-control.js'
import { ticketsTooHigh } from './rules/load/tickets-too-high.js'
import { tierCutUnannounced } from './rules/service/tier-cut-unannounced.js'
import { timeZoneMismatch } from './rules/coverage/time-zone-mismatch.js'
import { uncoveredAccount } from './rules/coverage/uncovered-account.js'
import { underInvestedAccount } from './rules/service/under-invested-account.js'
import { unevenService } from './rules/service/uneven-service.js'
import { noBackup } from './rules/coverage/no-backup.js'
import { unseatedEmployee } from './rules/coverage/unseated-employee.js'
import { shortUntil } from './rules/load/short-until.js'
import { leaveUncovered } from './rules/coverage/leave-uncovered.js'
import { leaverAhead } from './rules/coverage/leaver-ahead.js'
import { handoffStuck } from './rules/coverage/handoff-stuck.js'
import { contractEndedUnresolved } from './rules/service/contract-ended-unresolved.js'
import { lateOnboarding } from './rules/service/late-onboarding.js'
import { singleThreadedAccount } from './rules/service/single-threaded-account.js'
import { criticalWithoutContact } from './rules/service/critical-without-contact.js'
import { thinTechTouch } from './rules/service/thin-tech-touch.js'
import { unprovenValue } from './rules/service/unproven-value.js'
import { retentionBelowStage } from './rules/structure/retention-below-stage.js'
import { customerWithoutArr } from './rules/books/customer-without-arr.js'
import { arrAcvMismatch } from './rules/books/arr-acv-mismatch.js'
import { noOpeningBalance } from './rules/books/no-opening-balance.js'
import { dormantAccount } from './rules/books/dormant-account.js'
import { churnedButOpen } from './rules/books/churned-but-open.js'
import { closedWithBalance } from './rules/books/closed-with-balance.js'
import { planRateOutdated } from './rules/books/plan-rate-outdated.js'
import { unownedRenewal } from './rules/service/unowned-renewal.js'

/**
 * Every lint rule, in the order of `LINT_RULE_IDS`. To add one: its id there, a file under `rules`, a
 * line here, its words in the message rooms, and its cases under `testing/org-lint/cases`; the
 * compiler and the tests ask for each of them.
 */
export const LINT_RULES: readonly LintRule[] = Object.freeze([
  copiedRatio,
  modelChurn,
  marginSqueeze,
  overCapacity,
  idleCapacity,
  exposedAccounts,
  uncoveredAccount,
  spanOfControl,
  missingCsOps,
  missingRenewals,
  backlogTooLong,
  ticketsTooHigh,
  generalistOutgrown,
  podWithoutSharedServices,
  regionTooSmall,
  languageMismatch,
  timeZoneMismatch,
  singlePointOfFailure,
  overCommitted,
  leadCarryingTooMuch,
  handoverUnfinished,
  multipleRoots,
  overServedAccount,
  underInvestedAccount,
  unownedRenewal,
  lateRenewal,
  responsibilityGap,
  responsibilityDouble,
  reviewOverdue,
  unevenService,
  tierCutUnannounced,
  noBackup,
  unseatedEmployee,
  shortUntil,
  leaveUncovered,
  leaverAhead,
  handoffStuck,
  contractEndedUnresolved,
  lateOnboarding,
  singleThreadedAccount,
  criticalWithoutContact,
  thinTechTouch,
  unprovenValue,
  retentionBelowStage,
  customerWithoutArr,
  arrAcvMismatch,
  noOpeningBalance,
  dormantAccount,
  churnedButOpen,
  closedWithBalance,
  planRateOutdated,
])
