import { KeptByView, rowsTogether } from '../../state/kept-by-view.js'
import type { OrganizationView } from '../../state/view.js'
import { customersOf } from '../customers/customers-of.js'
import {
  type EvaluatedTier,
  evaluatedTogether,
  type TierEvaluator,
  type TierMovementFacts,
} from './evaluated-tiers.js'

/** What evaluating the accounts of a day has found. */
interface FoundTiers {
  /** What was known of each account's risk, by its row. */
  readonly risks: Int8Array
  /** By account row, those of which there is anything to tell. */
  readonly told: readonly (EvaluatedTier | undefined)[]
}

const kept = new KeptByView<FoundTiers>()

/**
 * The accounts that pay and that are to move, that wait, or that have no tier of their own yet; ascending by row.
 * Kept with the view: of what the state before found, only accounts that were touched are evaluated anew, and those
 * whose risk is another.
 */
export function foundTiers(
  view: OrganizationView,
  evaluator: TierEvaluator,
  { riskOf }: TierMovementFacts,
): readonly EvaluatedTier[] {
  const risks = risksOf(view, riskOf)
  const known = knownOf(view)
  const told = known === null ? [] : [...known.found.told]
  for (const row of known === null ? view.accounts.rows : rowsAnew(known, risks)) {
    told[row] = toldOf(view, evaluator, row)
  }
  kept.keep(view, { risks, told })
  return told.filter((each) => each !== undefined)
}

interface KnownTiers {
  readonly found: FoundTiers
  /** Rows of the accounts that were touched since, and of those that go with them. */
  readonly touched: ReadonlySet<number>
}

function knownOf(view: OrganizationView): KnownTiers | null {
  const found = kept.get(view)
  if (found !== undefined) return { found, touched: new Set() }
  const before = kept.before(view)
  if (before === null) return null
  const touched = rowsTogether(before.accounts, [before.view, view], evaluatedTogether)
  return { found: before.value, touched }
}

function rowsAnew({ found, touched }: KnownTiers, risks: Int8Array): ReadonlySet<number> {
  const rows = new Set(touched)
  for (let row = 0; row < risks.length; row += 1) if (risks[row] !== found.risks[row]) rows.add(row)
  return rows
}

function toldOf(
  view: OrganizationView,
  evaluator: TierEvaluator,
  row: number,
): EvaluatedTier | undefined {
  if (!customersOf(view).isPaying(row)) return undefined
  const evaluated = evaluator.of(row)
  const { served, previous, outcome } = evaluated
  const isSettled = outcome.tier === served && outcome.pending === null && previous.tier !== null
  return isSettled ? undefined : evaluated
}

const [UNKNOWN, SOUND, AT_RISK] = [0, 1, 2]

function risksOf(view: OrganizationView, riskOf: TierMovementFacts['riskOf']): Int8Array {
  const risks = new Int8Array(view.state.accounts.rowCount).fill(UNKNOWN)
  if (riskOf === undefined) return risks
  for (const row of view.accounts.rows) {
    const isAtRisk = riskOf(row)
    if (isAtRisk !== null) risks[row] = isAtRisk ? AT_RISK : SOUND
  }
  return risks
}
