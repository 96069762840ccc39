import type { LintRule } from './lint-rule.js'
import { backlogTooLong } from './rules/backlog-too-long.js'
import { copiedRatio } from './rules/copied-ratio.js'
import { exposedAccounts } from './rules/exposed-accounts.js'
import { generalistOutgrown } from './rules/generalist-outgrown.js'
import { handoverUnfinished } from './rules/handover-unfinished.js'
import { idleCapacity } from './rules/idle-capacity.js'
import { languageMismatch } from './rules/language-mismatch.js'
import { lateRenewal } from './rules/late-renewal.js'
import { leadCarryingTooMuch } from './rules/lead-carrying-too-much.js'
import { marginSqueeze } from './rules/margin-squeeze.js'
import { missingCsOps } from './rules/missing-cs-ops.js'
import { missingRenewals } from './rules/missing-renewals.js'
import { modelChurn } from './rules/model-churn.js'
import { multipleRoots } from './rules/multiple-roots.js'
import { overCapacity } from './rules/over-capacity.js'
import { overCommitted } from './rules/over-committed.js'
import { overServedAccount } from './rules/over-served-account.js'
import { podWithoutSharedServices } from './rules/pod-without-shared-services.js'
import { regionTooSmall } from './rules/region-too-small.js'
import { responsibilityDouble } from './rules/responsibility-double.js'
import { responsibilityGap } from './rules/responsibility-gap.js'
import { reviewOverdue } from './rules/review-overdue.js'
import { singlePointOfFailure } from './rules/single-point-of-failure.js'
import { spanOfControl } from './rules/span-of-control.js'
import { ticketsTooHigh } from './rules/tickets-too-high.js'
import { tierCutUnannounced } from './rules/tier-cut-unannounced.js'
import { timeZoneMismatch } from './rules/time-zone-mismatch.js'
import { uncoveredAccount } from './rules/uncovered-account.js'
import { underInvestedAccount } from './rules/under-invested-account.js'
import { unevenService } from './rules/uneven-service.js'
import { unownedRenewal } from './rules/unowned-renewal.js'

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
])
