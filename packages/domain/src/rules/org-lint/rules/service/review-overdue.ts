import { figuresOf } from '../../../evidence/figures.js'
import { businessReviewCompletion } from '../../../lifecycle/contact/business-review-completion.js'
import { contactOfTier } from '../../../lifecycle/contact/contact-of-tier.js'
import { servedTier } from '../../../unit-economics/tier-costs.js'
import type { FindingDraft } from '../../finding.js'
import type { LintInput } from '../../lint-input.js'
import type { LintRule } from '../../lint-rule.js'
import { accountSubject } from '../../lint-subject.js'

/**
 * The business review that an account's tier is promised is more than 30 days overdue; the longest
 * overdue first.
 *
 * Source: BM "Hybrid"; TS "Core roles" (falling QBR completion); 3-rules "Org lint".
 */
export const reviewOverdue: LintRule = {
  id: 'review-overdue',
  severity: 'WARNING',
  benchmarks: [
    'policy.lint.reviewOverdue',
    'tier.highTouch.businessReviews',
    'tier.highTouch.contact',
    'tier.lowTouch.contact',
  ],
  missing: ({ facts }) => (facts?.touchpoints == null ? 'TOUCHPOINTS' : null),
  check: overdueReviews,
}

function* overdueReviews({ view, facts }: LintInput): Generator<FindingDraft> {
  const { overdue } = businessReviewCompletion(view, facts?.touchpoints ?? null)
  const { used } = figuresOf(view)
  for (const [index, row] of overdue.rows.entries()) {
    const late = overdue.days[index] ?? Number.NaN
    const days = Number.isNaN(late) ? null : Math.floor(late)
    const subject = accountSubject(view, row)
    const tier = servedTier(view.accounts.tier(row), view.accounts.segment(row))
    yield {
      subject,
      message: { key: 'orgLint.review-overdue', params: { account: subject.name, tier, days } },
      inputs: [
        ['tier', tier, 'TEXT'],
        ['overdue', days, 'DAYS'],
      ],
      figures: [used('policy.lint.reviewOverdue'), ...contactOfTier(view, tier).figures],
    }
  }
}
