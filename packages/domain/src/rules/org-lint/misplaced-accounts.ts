import { type Tier, TIERS } from '../../entities/vocabularies.js'
import { customersOf } from '../customers/customers-of.js'
import { leavingDay } from '../customers/leaving-day.js'
import { tierEvaluator } from '../service-models/evaluated-tiers.js'
import { tierThresholds } from '../service-models/tier-thresholds.js'
import { toldAccounts } from './concerned-accounts.js'
import type { OrganizationView } from '../../state/view.js'
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
 * The accounts served above what they earn, or below it, by the two tiers, as the last evaluation of tiers
 * saw them (`tierEvaluator`): what earns a tier, and which crossing waits, is one answer. Who pays nothing
 * earns none, and nobody invests in who is to leave.
 *
 * Source: BM "Hybrid"; 3-rules "Service models and tiers".
 */
export function misplacedAccounts(
  { view }: LintInput,
  side: 'ABOVE' | 'BELOW',
): readonly MisplacedAccounts[] {
  const misplaced = known.get(view) ?? misplacedOf(view)
  known.set(view, misplaced)
  const place = (tier: Tier) => TIERS.indexOf(tier)
  return misplaced.filter(({ tier, earned }) =>
    side === 'ABOVE' ? place(earned) > place(tier) : place(earned) < place(tier),
  )
}

/** Those of both sides, which two rules tell: all customers are looked at once. */
const known = new WeakMap<OrganizationView, readonly MisplacedAccounts[]>()

function misplacedOf(view: OrganizationView): readonly MisplacedAccounts[] {
  const evaluator = tierEvaluator(view)
  if (evaluator === null) return []
  const groups = new Map<string, { tier: Tier; earned: Tier; rows: number[] }>()
  for (const row of customersOf(view).rows) {
    const { served: tier, outcome } = evaluator.of(row)
    const { tier: earned } = outcome
    if (earned === tier) continue
    const isBelow = TIERS.indexOf(earned) < TIERS.indexOf(tier)
    if (isBelow && leavingDay(view, row) !== null) continue
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
