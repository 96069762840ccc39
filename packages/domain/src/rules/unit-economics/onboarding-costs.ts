import type { Segment } from '../../entities/vocabularies.js'
import { DAYS_A_MONTH, parseDay } from '../../kernel/days.js'
import type { MinorUnits } from '../../kernel/minor-units.js'
import type { OrganizationView } from '../../state/view.js'
import { rowFigures } from '../capacity/row-figures.js'
import { rowOfWork } from '../capacity/capacity-row.js'
import type { FigureUsed } from '../evidence/evidence.js'
import { figuresOf } from '../evidence/figures.js'
import { fullTimeCosts } from './full-time-cost.js'
import { isStaffed } from './tier-costs.js'

/** What onboarding took, once, in columns by account row. */
export interface OnboardingCosts {
  /** Whole minor units; 0 where no project is on record, and where nobody sits in such a seat. */
  readonly once: Float64Array
  /** The day on which the project began. */
  readonly begunOn: Int32Array
  readonly figures: readonly FigureUsed[]
}

const WHOLE = 100
const YEAR = 12 * DAYS_A_MONTH
const THROUGHPUT = 'policy.implementation.throughput'
const LONGEST = 'policy.onboarding.years'
const NOTHING: readonly FigureUsed[] = []

/**
 * What onboarding each account took: `a specialist's yearly cost ÷ implementations a year (policy, 35) ×
 * the account's weight × how much harder than a standard one it is` (15 at a time against 5 complex
 * ones: three times). It counts projects that began, not the coverage; without anyone in an
 * implementation seat the shared allowance has it instead.
 *
 * Source: TS "Capacity ratios"; 3-rules "Unit economics".
 */
export function onboardingCosts(view: OrganizationView): OnboardingCosts {
  const { accounts } = view
  const size = (accounts.rows.at(-1) ?? -1) + 1
  const once = new Float64Array(size)
  const begunOn = new Int32Array(size)
  const none = { once, begunOn, figures: NOTHING }
  if (!isStaffed(view, 'IMPLEMENTATION')) return none
  const { number, used } = figuresOf(view)
  const price = fullTimeCosts(view).ofFamily('IMPLEMENTATION')
  const throughput = number(THROUGHPUT)
  if (price === null || throughput === 0) return none
  const figures = rowFigures(view)
  const standard = figures.IMPLEMENTATION_STANDARD?.upper ?? 0
  for (const { accountId, status, startedOn, plannedStart, liveOn } of view.ofCustomers(
    'implementation',
  )) {
    if (status !== 'ACTIVE' && status !== 'LIVE') continue
    const row = accounts.rowOf(accountId)
    const segment = accounts.segment(row)
    const work = rowOfWork('IMPLEMENTATION', segment, null, accounts.complexity(row))
    const upper = figures[work]?.upper ?? 0
    const harder = upper > 0 ? standard / upper : 1
    const weight = accounts.loadWeight(row) / WHOLE
    once[row] = Math.round((price.amount / throughput) * harder * weight)
    const begun = startedOn ?? plannedStart ?? liveOn
    begunOn[row] = (begun === null ? null : parseDay(begun)) ?? view.day
  }
  return { once, begunOn, figures: [used(THROUGHPUT), used(LONGEST), ...price.figures] }
}

/** Logo retention a year of a segment, 0–1; null when it is not known. */
export type LogoRetentionOf = (segment: Segment) => number | null

/**
 * Over how many years an account's onboarding is spread: its segment's logo life `1 ÷ (1 − logo
 * retention)`, at most 3 years (policy, by which an organization tells that its history shows more);
 * never less than the contract's term, nor than a year. Not known: those 3 years.
 *
 * Source: 3-rules "Unit economics".
 */
function onboardingYears(
  view: OrganizationView,
  row: number,
  logoRetentionOf: LogoRetentionOf,
): number {
  const { accounts } = view
  const longest = figuresOf(view).number(LONGEST)
  const retention = logoRetentionOf(accounts.segment(row))
  const lost = retention === null ? 0 : 1 - retention
  const life = lost > 0 ? Math.min(longest, 1 / lost) : longest
  const begins = accounts.field(row, 'contractStart')
  const start = begins === null ? null : parseDay(begins)
  const end = accounts.contractEnd(row)
  const term = start === null || end === null ? 0 : (end - start) / YEAR
  return Math.max(1, life, term)
}

/** The part of an account's onboarding that a year of its life pays, in whole minor units. */
export function onboardingShare(
  view: OrganizationView,
  { once, begunOn }: OnboardingCosts,
  row: number,
  logoRetentionOf: LogoRetentionOf,
): MinorUnits {
  const cost = once[row] ?? 0
  if (cost === 0) return 0
  const years = onboardingYears(view, row, logoRetentionOf)
  const recovered = view.day - (begunOn[row] ?? view.day) >= years * YEAR
  return recovered ? 0 : Math.round(cost / years)
}
