import type { Tier } from '../../entities/vocabularies.js'
import type { MinorUnits } from '../../kernel/minor-units.js'
import type { OrganizationView } from '../../state/view.js'
import { figuresOf } from '../../rules/evidence/figures.js'
import { tierThresholds } from '../../rules/service-models/tier-thresholds.js'
import { dollarRate } from '../../rules/unit-economics/dollar-rate.js'
import { roundFigure } from './round-figure.js'
import type { ThresholdAccount, ThresholdProblem } from './threshold-problem.js'

/** Where tiers begin, in the organization's money. */
export interface Thresholds {
  readonly highTouch: MinorUnits
  readonly lowTouch: MinorUnits
}

/** New figures of the policies, in dollars; null where the one in force does. */
interface ThresholdFigures {
  readonly highTouch: number | null
  readonly lowTouch: number | null
}

/** The policies that say them. */
export const KEYS = {
  lowTouch: 'policy.tier.lowTouch.acv',
  highTouch: 'policy.tier.highTouch.acv',
} as const

/** Thresholds that part accounts as cuts do, and what has to be set for them. */
export interface ThresholdsAt extends Thresholds {
  readonly figures: ThresholdFigures
}

/**
 * The thresholds of cuts: those in force where they part the same accounts, else the roundest figure between the two
 * values that are to be parted; above all of them a round figure that none reaches.
 *
 * @param places the cut below low-touch, and the one below high-touch.
 */
export function thresholdsAt(
  view: OrganizationView,
  problem: ThresholdProblem,
  places: readonly number[],
): ThresholdsAt {
  const { money } = dollarRate(view)!
  const inForce = tierThresholds(view)!
  const figures = figuresAt(view, problem, places)
  const amountOf = (which: keyof Thresholds) => {
    const figure = figures[which]
    return figure === null ? inForce[which] : money(figure)
  }
  return { highTouch: amountOf('highTouch'), lowTouch: amountOf('lowTouch'), figures }
}

function figuresAt(
  view: OrganizationView,
  { values }: ThresholdProblem,
  [low, high]: readonly number[],
): ThresholdFigures {
  const { money } = dollarRate(view)!
  const { number } = figuresOf(view)
  const own = { lowTouch: number(KEYS.lowTouch), highTouch: number(KEYS.highTouch) }
  const figureAt = (place: number, ...inForce: readonly number[]): number => {
    const above = values[place - 1] ?? 0
    const most = values[place] ?? Infinity
    const fits = (figure: number) => money(figure) > above && money(figure) <= most
    return inForce.find(fits) ?? roundFigure(above, most === Infinity ? above * 2 : most, money)
  }
  // Where nobody is to be low-touch, both are the same.
  const highTouch =
    low === high ? figureAt(high!, own.highTouch, own.lowTouch) : figureAt(high!, own.highTouch)
  const lowTouch = low === high ? highTouch : figureAt(low!, own.lowTouch)
  return {
    highTouch: highTouch === own.highTouch ? null : highTouch,
    lowTouch: lowTouch === own.lowTouch ? null : lowTouch,
  }
}

/** The tier that an account has under thresholds, once no promotion holds. */
export function tierUnder(
  { highTouch, lowTouch }: Thresholds,
  { value, tierOf }: ThresholdAccount,
): Tier {
  return tierOf[value >= highTouch ? 'HIGH_TOUCH' : value >= lowTouch ? 'LOW_TOUCH' : 'TECH_TOUCH']
}
