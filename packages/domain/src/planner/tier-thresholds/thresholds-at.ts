import type { Tier } from '../../entities/vocabularies.js'
import type { MinorUnits } from '../../kernel/minor-units.js'
import type { OrganizationView } from '../../state/view.js'
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
  { values }: ThresholdProblem,
  [low, high]: readonly number[],
): ThresholdsAt {
  const { money } = dollarRate(view)!
  const inForce = tierThresholds(view)!
  const figureAt = (place: number, now: MinorUnits): number | null => {
    const above = values[place - 1] ?? 0
    const most = values[place] ?? above * 2
    return now > above && (now <= most || place === values.length)
      ? null
      : roundFigure(above, most, money)
  }
  const lowTouch = figureAt(low!, inForce.lowTouch)
  // Where nobody is to be low-touch, both are the same.
  const highTouch =
    low === high && lowTouch !== null ? lowTouch : figureAt(high!, inForce.highTouch)
  const amountOf = (figure: number | null, now: MinorUnits) =>
    figure === null ? now : money(figure)
  return {
    highTouch: amountOf(highTouch, inForce.highTouch),
    lowTouch: amountOf(lowTouch, inForce.lowTouch),
    figures: { highTouch, lowTouch },
  }
}

/** The tier that an account has under thresholds, once no promotion holds. */
export function tierUnder(
  { highTouch, lowTouch }: Thresholds,
  { value, tierOf }: ThresholdAccount,
): Tier {
  return tierOf[value >= highTouch ? 'HIGH_TOUCH' : value >= lowTouch ? 'LOW_TOUCH' : 'TECH_TOUCH']
}
