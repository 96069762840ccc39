import { capacityOf } from '../capacity/capacity-of.js'
import type { MinorUnits } from '../../kernel/minor-units.js'
import type { OrganizationView } from '../../state/view.js'
import { SEGMENTS, TIERS } from '../../entities/vocabularies.js'
import { type AccountCosts, accountCosts, runningRound } from './account-costs.js'
import {
  type EconomicsGrouping,
  type EconomicsLine,
  noDollarRate,
  type NotEvaluated,
  type UnitEconomicsOptions,
} from './economics-line.js'
import { type EconomicsGroups, economicsGroups } from './economics-groups.js'
import { lineFrom, LineSum } from './line-from.js'
import { staffCosts } from './staff-costs.js'

/** What serving the accounts costs, by group. */
interface UnitEconomics {
  readonly status: 'EVALUATED'
  readonly currency: string
  readonly lines: readonly EconomicsLine[]
  /** People without any seat, who are in the run rate and in no line. */
  readonly unseated: MinorUnits
  /** Seats in which someone's cost rests on what carries no verdict. */
  readonly seatsWithoutCost: number
}

/**
 * Cost to serve by group: each covering seat's people by the account's share of the seat's load, plus
 * its part of leading and CS Operations, and shared resources, technology, the tech-touch investment and
 * the year's part of its onboarding. Lines add up to the organization's: `Σ people + Σ overhead +
 * Σ onboarding as it runs + Σ idle + unseated` is the run rate. Linear in accounts and coverage. Segments and tiers come in their order, accounts in
 * that of the view, other groups by name; the group of none is last.
 *
 * A seat's whole cost goes to its accounts, however few they are; `spare` tells which part of it pays
 * for capacity that nothing fills, `idle` what seats without any account cost.
 *
 * Source: BM "Step 1: unit economics"; 3-rules "Unit economics".
 */
export function unitEconomics(
  view: OrganizationView,
  groupBy: EconomicsGrouping,
  options: UnitEconomicsOptions = {},
): UnitEconomics | NotEvaluated {
  const costs = accountCosts(view)
  if (costs === null) return noDollarRate(view)
  const summing = { view, costs, logoRetentionOf: options.logoRetentionOf ?? (() => null) }
  const groups = economicsGroups(view, groupBy)
  const sums = new Map<string | null, LineSum>()
  const sumOf = (key: string | null): LineSum => {
    let sum = sums.get(key)
    if (sum === undefined) {
      sum = new LineSum()
      sums.set(key, sum)
    }
    return sum
  }
  if (groupBy === 'ORGANIZATION') sumOf(view.organization.id)
  for (const row of rowsOf(view, options)) sumOf(groups.keyOf(row)).add(summing, row)
  if (options.accountIds === undefined) addIdle(view, costs, groups, sumOf)
  const lines = [...sums].map(([key, sum]) => {
    const name = key === null ? null : groups.nameOf(key)
    return lineFrom(summing, { by: groupBy, key, name }, sum, options)
  })
  return {
    status: 'EVALUATED',
    currency: view.organization.currency,
    lines: groupBy === 'ACCOUNT' ? lines : lines.toSorted(inOrder),
    unseated: staffCosts(view).unseated,
    seatsWithoutCost: costs.seatsWithoutCost,
  }
}

function rowsOf(view: OrganizationView, { accountIds }: UnitEconomicsOptions): Iterable<number> {
  if (accountIds === undefined) return view.accounts.rows
  return [...new Set(accountIds)].map((id) => view.accounts.rowOf(id)).filter((row) => row !== -1)
}

function addIdle(
  view: OrganizationView,
  costs: AccountCosts,
  groups: EconomicsGroups,
  sumOf: (key: string | null) => LineSum,
): void {
  for (const seat of capacityOf(view).seats) {
    const cost = seat.position === null ? undefined : costs.idle.get(seat.position.id)
    if (cost === undefined) continue
    const rounded = runningRound()
    for (const [key, part] of groups.idleParts(seat)) sumOf(key).idle += rounded(cost * part)
  }
}

const CODES: readonly string[] = [...SEGMENTS, ...TIERS]

function inOrder(a: EconomicsLine, b: EconomicsLine): number {
  if (a.name === null || b.name === null) return Number(a.name === null) - Number(b.name === null)
  const byCode = CODES.indexOf(a.name) - CODES.indexOf(b.name)
  if (a.by === 'SEGMENT' || a.by === 'TIER') return byCode
  return a.name < b.name ? -1 : Number(a.name > b.name)
}
