import { type Tier, TIERS } from '../../../../entities/vocabularies.js'
import { figuresOf } from '../../../evidence/figures.js'
import { businessReviewCompletion } from '../../../lifecycle/contact/business-review-completion.js'
import { contactOfTier, DAYS_A_YEAR } from '../../../lifecycle/contact/contact-of-tier.js'
import { tierOf } from '../../../lifecycle/customers.js'
import { toldAccounts } from '../../concerned-accounts.js'
import { contactRecord } from '../../contact-record.js'
import type { FindingDraft } from '../../finding.js'
import { csmOf, groupRows } from '../../group-rows.js'
import type { LintInput } from '../../lint-input.js'
import type { LintRule } from '../../lint-rule.js'

/**
 * The business reviews that the tiers of one CSM's accounts are promised are more than 30 days overdue.
 * Judged from the first contact recorded in that team's books: what happened before the record began is
 * not known.
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
  const touchpoints = facts?.touchpoints
  if (touchpoints == null) return
  const { used, number } = figuresOf(view)
  const grace = number('policy.lint.reviewOverdue')
  const { overdue } = businessReviewCompletion(view, touchpoints)
  const recordedFrom = contactRecord(view, touchpoints)
  const turns = Object.fromEntries(
    TIERS.map((tier) => [tier, DAYS_A_YEAR / contactOfTier(view, tier).reviews]),
  ) as Record<Tier, number>
  const late = new Map<number, number>()
  for (const [index, row] of overdue.rows.entries()) {
    const from = recordedFrom(row)
    if (from === null) continue
    const told = overdue.days[index] ?? Number.NaN
    // Overdue at most since a turn after the record began.
    const atMost = view.day - from - turns[tierOf(view, row)]
    const days = Number.isNaN(told) ? atMost : Math.min(told, atMost)
    if (days > grace) late.set(row, Math.floor(days))
  }
  for (const { subject, rows } of groupRows(late.keys(), csmOf(view))) {
    const days = Math.max(...rows.map((row) => late.get(row) ?? 0))
    const tiers = [...new Set(rows.map((row) => tierOf(view, row)))]
    const told = toldAccounts(view, rows)
    yield {
      subject,
      accounts: rows,
      message: {
        key: 'orgLint.review-overdue',
        params: { ...told, subject: subject.name, days },
      },
      inputs: [
        ['accounts', told.accounts, 'ACCOUNTS'],
        ['overdue', days, 'DAYS'],
      ],
      figures: [
        used('policy.lint.reviewOverdue'),
        ...tiers.flatMap((tier) => contactOfTier(view, tier).figures),
      ],
    }
  }
}
