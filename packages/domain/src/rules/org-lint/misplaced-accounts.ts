import { type Tier, TIERS } from '../../entities/vocabularies.js'
import { customersOf } from '../customers/customers-of.js'
import { leavingDay } from '../customers/leaving-day.js'
import { evaluatedTogether, tierEvaluator } from '../service-models/evaluated-tiers.js'
import { tierThresholds } from '../service-models/tier-thresholds.js'
import { toldAccounts } from './concerned-accounts.js'
import { KeptTally } from '../../state/kept-tally.js'
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
  view: OrganizationView,
  side: 'ABOVE' | 'BELOW',
): readonly MisplacedAccounts[] {
  const misplaced = misplacedOf(view)
  const place = (tier: Tier) => TIERS.indexOf(tier)
  return misplaced.filter(({ tier, earned }) =>
    side === 'ABOVE' ? place(earned) > place(tier) : place(earned) < place(tier),
  )
}

/** Those of both sides. */
function misplacedOf(view: OrganizationView): readonly MisplacedAccounts[] {
  const placements = kept.of(view)
  const groups = new Map<number, { tier: Tier; earned: Tier; rows: number[] }>()
  for (const row of customersOf(view).rows) {
    const placement = placements[row]!
    if (placement === PLACED) continue
    const group = groups.get(placement)
    if (group === undefined) groups.set(placement, { ...tiersOf(placement), rows: [row] })
    else group.rows.push(row)
  }
  return [...groups.values()]
}

/** Of an account that is where it is to be, or that pays nothing. */
const PLACED = 0

/** The tier that an account is served in and the one that it earns, as one number. */
function placementOf(tier: Tier, earned: Tier): number {
  return tier === earned ? PLACED : 1 + TIERS.indexOf(tier) * TIERS.length + TIERS.indexOf(earned)
}

function tiersOf(placement: number): { readonly tier: Tier; readonly earned: Tier } {
  const at = placement - 1
  return { tier: TIERS[Math.floor(at / TIERS.length)]!, earned: TIERS[at % TIERS.length]! }
}

/** By an account's row where it is misplaced. An account's goes with those of its family, whose value it has. */
const kept = new KeptTally<Int8Array, { readonly row: number; readonly placement: number }>({
  count: (view) => {
    const placements = placementsOver(view)
    const of = placing(view)
    for (const row of customersOf(view).rows) placements[row] = of(row)
    return placements
  },
  itemsOf: (view, row) => ({
    row,
    placement: customersOf(view).isPaying(row) ? placing(view)(row) : PLACED,
  }),
  together: evaluatedTogether,
  moved: (tally, _, is, to) => {
    const placements = placementsOver(to)
    placements.set(tally.subarray(0, placements.length))
    for (const { row, placement } of is) placements[row] = placement
    return placements
  },
})

function placementsOver({ state }: OrganizationView): Int8Array {
  return new Int8Array(state.accounts.rowCount)
}

function placing(view: OrganizationView): (row: number) => number {
  const evaluator = tierEvaluator(view)
  if (evaluator === null) return () => PLACED
  return (row) => {
    const { served: tier, outcome } = evaluator.of(row)
    const { tier: earned } = outcome
    const isBelow = TIERS.indexOf(earned) < TIERS.indexOf(tier)
    return isBelow && leavingDay(view, row) !== null ? PLACED : placementOf(tier, earned)
  }
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
