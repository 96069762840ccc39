import { tierOutcome } from '../service-models/tier-outcome.js'
import { tierThresholds } from '../service-models/tier-thresholds.js'
import { type Tier, TIERS } from '../../entities/vocabularies.js'
import { servedTier } from '../unit-economics/tier-costs.js'
import type { FindingDraft } from './finding.js'
import type { LintInput } from './lint-input.js'
import { accountSubject } from './lint-subject.js'

/** An account served in another tier than the one that it earns, and what every rule says of it. */
interface MisplacedAccount extends Pick<FindingDraft, 'subject' | 'inputs' | 'figures'> {
  readonly row: number
  readonly tier: Tier
  readonly earned: Tier
  readonly acv: number
}

/**
 * The accounts served above what they earn, or below it: ACV, strategic value and complexity against the
 * tiers' thresholds. An ACV that is only a little beyond a threshold (hysteresis) is no finding.
 *
 * Source: BM "Hybrid"; 3-rules "Service models and tiers".
 */
export function* misplacedAccounts(
  { view }: LintInput,
  side: 'ABOVE' | 'BELOW',
): Generator<MisplacedAccount> {
  const thresholds = tierThresholds(view)
  if (thresholds === null) return
  const { accounts, day: asOf } = view
  for (const row of accounts.rows) {
    const tier = servedTier(accounts.tier(row), accounts.segment(row))
    const account = {
      acv: accounts.acv(row),
      revenue: null,
      strategic: accounts.strategic(row),
      complexity: accounts.complexity(row),
    }
    const previous = { tier, pending: null, promotedOn: null }
    const day = { asOf, evaluatedOn: asOf, atRisk: null, previous }
    const { tier: earned } = tierOutcome(account, thresholds, day)
    const distance = TIERS.indexOf(earned) - TIERS.indexOf(tier)
    if (side === 'ABOVE' ? distance <= 0 : distance >= 0) continue
    yield {
      row,
      tier,
      earned,
      acv: account.acv,
      subject: accountSubject(view, row),
      inputs: [
        ['acv', account.acv, 'MINOR_UNITS'],
        ['strategic', String(account.strategic), 'TEXT'],
        ['complexity', account.complexity, 'TEXT'],
        ['tier', tier, 'TEXT'],
        ['earned', earned, 'TEXT'],
      ],
      figures: thresholds.figures.filter(({ key }) => key.startsWith('policy.tier.')),
    }
  }
}
