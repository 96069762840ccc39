import { type Tier, TIERS } from '../../entities/vocabularies.js'
import { revenueOf } from '../customers/customers-of.js'
import { tierOutcome } from '../service-models/tier-outcome.js'
import { tierThresholds } from '../service-models/tier-thresholds.js'
import { servedTier } from '../unit-economics/tier-costs.js'
import { toldAccounts } from './concerned-accounts.js'
import type { FindingDraft } from './finding.js'
import type { LintInput } from './lint-input.js'
import { organizationSubject } from './lint-subject.js'

/** Accounts served in one tier that earn another. */
interface MisplacedAccounts {
  readonly tier: Tier
  readonly earned: Tier
  readonly rows: readonly number[]
}

/**
 * The accounts served above what they earn, or below it, by the two tiers: the larger of ACV and
 * revenue, strategic value and complexity against the tiers' thresholds. An ACV that is only a little beyond a threshold (hysteresis) is
 * no finding.
 *
 * Source: BM "Hybrid"; 3-rules "Service models and tiers".
 */
export function misplacedAccounts(
  { view }: LintInput,
  side: 'ABOVE' | 'BELOW',
): readonly MisplacedAccounts[] {
  const thresholds = tierThresholds(view)
  if (thresholds === null) return []
  const { accounts, day: asOf } = view
  const groups = new Map<string, { tier: Tier; earned: Tier; rows: number[] }>()
  for (const row of accounts.rows) {
    const tier = servedTier(accounts.tier(row), accounts.segment(row))
    const account = {
      acv: accounts.acv(row),
      revenue: revenueOf(view, row).amount,
      strategic: accounts.strategic(row),
      complexity: accounts.complexity(row),
    }
    const previous = { tier, pending: null, promotedOn: null }
    const day = { asOf, evaluatedOn: asOf, atRisk: null, previous }
    const { tier: earned } = tierOutcome(account, thresholds, day)
    const distance = TIERS.indexOf(earned) - TIERS.indexOf(tier)
    if (side === 'ABOVE' ? distance <= 0 : distance >= 0) continue
    const key = `${tier} ${earned}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { tier, earned, rows: [row] })
    else group.rows.push(row)
  }
  return [...groups.values()]
}

/** What both rules say of such accounts; there is at least one. */
export function misplacedFinding(
  { view }: LintInput,
  key: 'orgLint.over-served-account' | 'orgLint.under-invested-account',
  { tier, earned, rows }: MisplacedAccounts,
  hasRoom: boolean,
): FindingDraft {
  const told = toldAccounts(view, rows)
  const figures = tierThresholds(view)?.figures ?? []
  return {
    subject: organizationSubject(view),
    detail: [tier, earned, ...(hasRoom ? [] : ['no-room'])].join(':').toLowerCase(),
    accounts: rows,
    message: { key, params: { ...told, tier, earned, hasRoom } },
    inputs: [
      ['accounts', told.accounts, 'ACCOUNTS'],
      ['revenue', told.revenue, 'MINOR_UNITS'],
      ['tier', tier, 'TEXT'],
      ['earned', earned, 'TEXT'],
    ],
    figures: figures.filter((figure) => figure.key.startsWith('policy.tier.')),
  }
}
