import type { NumberBenchmarkKey } from '../../benchmarks/benchmarks.js'
import { type Segment, SEGMENTS, type Tier, TIERS } from '../../entities/vocabularies.js'
import type { Period } from '../../kernel/periods.js'
import type { OrganizationView } from '../../state/view.js'
import type { FigureUsed } from '../../rules/evidence/evidence.js'
import { figuresOf } from '../../rules/evidence/figures.js'
import type { AssumptionSource } from '../growth/assumption.js'
import { keptOnRecord, type KeptOnRecord } from './kept-on-record.js'
import { rising } from './rising.js'

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
  /** What those kept; null where they are too few, or the record too short. */
  readonly onRecord: number | null
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
 * What is on record of a tier is what became of those who were in it. That they were served so is no proof of why. A tier that
 * kept less than a lower one, which happens by chance and where the difficult ones are served more, is taken as one with it
 * (`rising`): nobody is expected to stay more for being served less.
 *
 * @param asked GRR by tier, fractions.
 * Source: 3-rules "Retention".
 */
export function expectedGrr(view: OrganizationView, asked: ReadonlyMap<Tier, number>): ExpectedGrr {
  const { number } = figuresOf(view)
  const record = keptOnRecord(view)
  const told = (segment: Segment | null): readonly Told[] =>
    risen(TIERS.map((tier) => toldOf(view, record, asked, tier, segment)))
  const bySegment = new Map(SEGMENTS.map((segment) => [segment, told(segment)]))
  const whole = told(null)
  return {
    of: (tier, segment) => bySegment.get(segment)![TIERS.indexOf(tier)]!.grr,
    assumed: whole.flatMap((tier, at) => {
      const parts = [...bySegment.values()].map((segment) => segment[at]!)
      return [tier, ...parts.filter(({ segment }) => segment !== null)].map(
        ({ isFixed: _isFixed, weight: _weight, ...each }) => each,
      )
    }),
    period: record.period,
    monthsOnRecord: record.monthsOnRecord,
    neededMonths: number('policy.retention.readingMonths'),
    neededAccounts: number('policy.retention.readingAccounts'),
  }
}

interface Told extends TierGrr {
  /** Whether somebody has said it. */
  readonly isFixed: boolean
  /** Revenue that it rests on. */
  readonly weight: number
}

/** What is told of a segment of a tier: its own figure, else that of the tier. */
function toldOf(
  view: OrganizationView,
  record: KeptOnRecord,
  asked: ReadonlyMap<Tier, number>,
  tier: Tier,
  segment: Segment | null,
): Told {
  const { number, used } = figuresOf(view)
  const whole = record.of(tier, null)
  const told = { tier, segment: null, accounts: whole.accounts, onRecord: whole.grr }
  const figure = used(FIGURES[tier])
  const override = asked.get(tier)
  if (override !== undefined) {
    return { ...told, grr: override, source: 'OVERRIDE', figure: null, isFixed: true, weight: 0 }
  }
  if (figure.overridden || whole.grr === null) {
    const grr = number(FIGURES[tier])
    return { ...told, grr, source: 'BENCHMARK', figure, isFixed: figure.overridden, weight: 0 }
  }
  const seen = { source: 'HISTORY', figure: null, isFixed: false } as const
  const part = segment === null ? null : record.of(tier, segment)
  if (part?.grr == null || part.accounts === whole.accounts) {
    return { ...told, ...seen, grr: whole.grr, weight: whole.start }
  }
  const { accounts, grr, start } = part
  return { tier, segment, accounts, onRecord: grr, ...seen, grr, weight: start }
}

/** Figures of which none that nobody has said is below that of a lower tier. */
function risen(told: readonly Told[]): readonly Told[] {
  const free = told.filter(({ isFixed }) => !isFixed).toReversed()
  const values = rising(free.map(({ grr: value, weight }) => ({ value, weight })))
  const byTier = new Map(free.map(({ tier }, at) => [tier, values[at]!]))
  return told.map((each) => ({ ...each, grr: byTier.get(each.tier) ?? each.grr }))
}
