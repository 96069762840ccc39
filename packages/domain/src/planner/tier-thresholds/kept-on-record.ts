import { type Segment, SEGMENTS, type Tier, TIERS } from '../../entities/vocabularies.js'
import { DAYS_A_MONTH } from '../../kernel/days.js'
import type { MinorUnits } from '../../kernel/minor-units.js'
import type { Period } from '../../kernel/periods.js'
import { passingView } from '../../state/view-at.js'
import type { OrganizationView } from '../../state/view.js'
import { figuresOf } from '../../rules/evidence/figures.js'
import { balancesOf } from '../../rules/retention/balances.js'
import { MONTHS_A_YEAR } from '../../rules/retention/calendar-month.js'
import { ABSENT, GroupCodes } from '../../rules/retention/group-codes.js'
import { readable } from '../../rules/retention/judge-retention.js'
import { ledgerMovements } from '../../rules/retention/ledger-movements.js'
import { firstMovementDay } from '../../rules/retention/movement-columns.js'
import { retentionOf } from '../../rules/retention/retention-of.js'
import { seriesWindows } from '../../rules/retention/series-windows.js'
import { servedTier } from '../../rules/unit-economics/tier-costs.js'

/** What became in a year of the accounts that were in a tier. */
interface KeptInTier {
  readonly accounts: number
  /** What they paid when it began. */
  readonly start: MinorUnits
  /** Null where it says too little. */
  readonly grr: number | null
}

/** What became of everybody in the last year that has ended. */
export interface KeptOnRecord {
  readonly period: Period
  readonly monthsOnRecord: number
  readonly of: (tier: Tier, segment: Segment | null) => KeptInTier
}

const known = new WeakMap<OrganizationView, KeptOnRecord>()

/**
 * What became of the accounts of the last year that has ended, by how they were served when it began: the figures of the
 * retention rule. Kept with the view.
 */
export function keptOnRecord(view: OrganizationView): KeptOnRecord {
  const kept = known.get(view) ?? readRecord(view)
  known.set(view, kept)
  return kept
}

function readRecord(view: OrganizationView): KeptOnRecord {
  const movements = ledgerMovements(view)
  const { days } = seriesWindows(view.day, 1)
  const period: Period = { from: days[0]!, to: days.at(-1)! }
  const recorded = view.state.organization.history[0]?.from ?? view.day
  const began = firstMovementDay(movements, recorded)
  const then = period.from < began ? null : passingView(view.state, period.from)
  const returnDays = figuresOf(view).number('policy.retention.returnDays')
  const { start, end } = balancesOf(movements, period, returnDays)
  const cells = new Map<string, { readonly start: number[]; readonly end: number[] }>(
    TIERS.flatMap((tier) =>
      [...SEGMENTS, null].map((segment) => [keyOf(tier, segment), { start: [], end: [] }]),
    ),
  )
  const [tiers, segments] = [
    new GroupCodes('TIER', movements),
    new GroupCodes('SEGMENT', movements),
  ]
  const rows = tiers.rowsOfMovements(view)
  const [tierCodes, segmentCodes] = [tiers.on(then, rows), segments.on(then, rows)]
  for (const [account, code] of tierCodes.entries()) {
    if (code === ABSENT) continue
    const segment = segments.keys[segmentCodes[account]!] as Segment
    const tier = servedTier(tiers.keys[code] as Tier | null, segment)
    for (const each of [segment, null]) {
      const cell = cells.get(keyOf(tier, each))!
      cell.start.push(start[account]!)
      cell.end.push(end[account]!)
    }
  }
  const monthsOnRecord =
    Math.max(0, view.day - firstMovementDay(movements, view.day)) / DAYS_A_MONTH
  return {
    period,
    monthsOnRecord,
    of: (tier, segment) => {
      const cell = cells.get(keyOf(tier, segment))!
      const retention = retentionOf(view, cell, MONTHS_A_YEAR, monthsOnRecord)
      const { accounts, start: paid, grr } = retention
      return { accounts, start: paid, grr: readable(grr) }
    },
  }
}

function keyOf(tier: Tier, segment: Segment | null): string {
  return `${tier} ${segment ?? ''}`
}
