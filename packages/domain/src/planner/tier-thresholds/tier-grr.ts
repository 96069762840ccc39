import type { NumberBenchmarkKey } from '../../benchmarks/benchmarks.js'
import { type Segment, SEGMENTS, type Tier, TIERS } from '../../entities/vocabularies.js'
import { DAYS_A_MONTH } from '../../kernel/days.js'
import type { Period } from '../../kernel/periods.js'
import { passingView } from '../../state/view-at.js'
import type { OrganizationView } from '../../state/view.js'
import type { FigureUsed } from '../../rules/evidence/evidence.js'
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
import type { AssumptionSource } from '../growth/assumption.js'

/** How much of what they pay accounts of a tier are expected to keep paying in a year. */
export interface TierGrr {
  readonly tier: Tier
  /** Null: the whole tier, and of it the accounts whose segment has no figure of its own. */
  readonly segment: Segment | null
  /** A fraction. */
  readonly grr: number
  /** HISTORY: of the year on record. BENCHMARK: a figure of the catalogue or of the organization's policy. OVERRIDE: whoever asks. */
  readonly source: AssumptionSource
  /** Accounts of it when that year began, however few. */
  readonly accounts: number
  /** The figure behind a BENCHMARK; null otherwise. */
  readonly figure: FigureUsed | null
}

/** What is expected of every tier, and how much was seen. */
export interface ExpectedGrr {
  readonly of: (tier: Tier, segment: Segment) => number
  /** Each tier, and the segments of it that have a figure of their own. */
  readonly assumed: readonly TierGrr[]
  /** The year that was looked at: the last twelve months that have ended. */
  readonly period: Period
  readonly monthsOnRecord: number
  /** From so many months and accounts on a figure on record is read. */
  readonly neededMonths: number
  readonly neededAccounts: number
}

const FIGURES = {
  HIGH_TOUCH: 'policy.tier.highTouch.grr',
  LOW_TOUCH: 'policy.tier.lowTouch.grr',
  TECH_TOUCH: 'policy.tier.techTouch.grr',
} as const satisfies Readonly<Record<Tier, NumberBenchmarkKey>>

/**
 * What is expected of the tiers: what whoever asks says; else the organization's policy; else what was kept on record in the
 * last year that has ended, by segment where that one has enough; else the catalogue's figure.
 *
 * What is on record of a tier is what became of those who were in it. That they were served so is no proof of why.
 *
 * @param asked GRR by tier, fractions.
 * Source: 3-rules "Retention".
 */
export function expectedGrr(view: OrganizationView, asked: ReadonlyMap<Tier, number>): ExpectedGrr {
  const { number, used } = figuresOf(view)
  const { period, monthsOnRecord, kept } = yearOnRecord(view)
  const onRecord = (tier: Tier, segment: Segment | null) => {
    const { start, end } = kept(tier, segment)
    const retention = retentionOf(view, { start, end }, MONTHS_A_YEAR, monthsOnRecord)
    return { accounts: retention.accounts, grr: readable(retention.grr) }
  }
  const assumed = TIERS.flatMap((tier): readonly TierGrr[] => {
    const whole = onRecord(tier, null)
    const figure = used(FIGURES[tier])
    const told = { tier, segment: null, accounts: whole.accounts, figure: null } as const
    const override = asked.get(tier)
    if (override !== undefined) return [{ ...told, grr: override, source: 'OVERRIDE' }]
    if (figure.overridden || whole.grr === null) {
      return [{ ...told, grr: number(FIGURES[tier]), source: 'BENCHMARK', figure }]
    }
    const parts = SEGMENTS.flatMap((segment): readonly TierGrr[] => {
      const { accounts, grr } = onRecord(tier, segment)
      const isPart = accounts < whole.accounts
      return grr === null || !isPart ? [] : [{ ...told, segment, accounts, grr, source: 'HISTORY' }]
    })
    return [{ ...told, grr: whole.grr, source: 'HISTORY' }, ...parts]
  })
  const byKey = new Map(assumed.map(({ tier, segment, grr }) => [keyOf(tier, segment), grr]))
  return {
    of: (tier, segment) => byKey.get(keyOf(tier, segment)) ?? byKey.get(keyOf(tier, null))!,
    assumed,
    period,
    monthsOnRecord,
    neededMonths: number('policy.retention.readingMonths'),
    neededAccounts: number('policy.retention.readingAccounts'),
  }
}

function keyOf(tier: Tier, segment: Segment | null): string {
  return `${tier} ${segment ?? ''}`
}

/** What accounts paid at a year's beginning and at its end. */
interface Kept {
  readonly start: number[]
  readonly end: number[]
}

/** What became of the accounts of the last year that has ended, by how they were served when it began. */
function yearOnRecord(view: OrganizationView) {
  const movements = ledgerMovements(view)
  const { days, annual } = seriesWindows(view.day, 1)
  const [{ start: first, end: last } = { start: 0, end: 0 }] = annual
  const period: Period = { from: days[first]!, to: days[last]! }
  const recorded = view.state.organization.history[0]?.from ?? view.day
  const began = firstMovementDay(movements, recorded)
  const then = period.from < began ? null : passingView(view.state, period.from)
  const returnDays = figuresOf(view).number('policy.retention.returnDays')
  const { start, end } = balancesOf(movements, period, returnDays)
  const [tiers, segments] = [
    new GroupCodes('TIER', movements),
    new GroupCodes('SEGMENT', movements),
  ]
  const rows = tiers.rowsOfMovements(view)
  const [tierCodes, segmentCodes] = [tiers.on(then, rows), segments.on(then, rows)]
  const cells = new Map<string, Kept>()
  const kept = (tier: Tier, segment: Segment | null): Kept => {
    const key = keyOf(tier, segment)
    const cell = cells.get(key) ?? { start: [], end: [] }
    cells.set(key, cell)
    return cell
  }
  for (const [account, code] of tierCodes.entries()) {
    const segment = segments.keys[segmentCodes[account]!] as Segment | null | undefined
    if (code === ABSENT || segment == null) continue
    const tier = servedTier(tiers.keys[code] as Tier | null, segment)
    for (const each of [segment, null]) {
      const cell = kept(tier, each)
      cell.start.push(start[account]!)
      cell.end.push(end[account]!)
    }
  }
  const monthsOnRecord =
    Math.max(0, view.day - firstMovementDay(movements, view.day)) / DAYS_A_MONTH
  return { period, monthsOnRecord, kept }
}
