import type { RangeBenchmarkKey } from '../../benchmarks/benchmarks.js'
import { SEGMENTS } from '../../entities/vocabularies.js'
import type { OrganizationView } from '../../state/view.js'
import { CAPACITY_ROWS } from '../../rules/capacity/capacity-row.js'
import { rowFigures } from '../../rules/capacity/row-figures.js'
import { settled } from '../../rules/capacity/seats-needed.js'
import { type Figures, figuresOf } from '../../rules/evidence/figures.js'
import type { Assumption } from './assumption.js'
import { Assumed } from './assumed.js'
import { implementationAssumptions } from './implementation-assumptions.js'
import { presentSegments } from './present-segments.js'
import type { AtRisk } from './growth-facts.js'
import { shortfallOf } from './shortfall.js'

/**
 * What is assumed of the work and of what overload and risk do:
 *
 * - what one person carries of each row and from how many the next hire is due: the capacity table's figures;
 * - implementations: `implementationAssumptions`;
 * - at twice the load that CSMs can carry, customers churn as with weak operations in place of what those could be:
 *   `(1 − GRR of weak operations) ÷ (1 − what they could be)`, 22.5 % ÷ 7.5 % = 3 (PM "Retention economics");
 * - a customer at risk churns three times as often as one that is not (ours).
 *
 * @param atRisk customers at risk by segment, where health is known.
 */
export function workAssumptions(
  view: OrganizationView,
  atRisk: AtRisk | null,
): readonly Assumption[] {
  const figures = figuresOf(view)
  return [
    ...riskAssumptions(view, figures, atRisk),
    overloadOf(figures),
    ...implementationAssumptions(view),
    targetOf(figures),
    ...rowAssumptions(view, figures),
  ]
}

function riskAssumptions(
  view: OrganizationView,
  figures: Figures,
  atRisk: AtRisk | null,
): readonly Assumption[] {
  const { number, used } = figures
  const usual = 'policy.growth.atRisk.usual'
  const least = number('policy.retention.readingAccounts')
  const present = presentSegments(view)
  const today = { from: view.day, to: view.day + 1, ofWhole: false }
  const bySegment = SEGMENTS.map((segment) => {
    const assumed = new Assumed(figures, 'AT_RISK', segment)
    const { scored, risky } = atRisk?.get(segment) ?? { scored: 0, risky: 0 }
    const isTelling = scored >= least && present.get(segment)!.customers > 0
    if (!isTelling) {
      const short = shortfallOf({ measure: 'CUSTOMERS', seen: scored, needed: least })
      return assumed.byFigures(number(usual), [used(usual)], null, short)
    }
    const share = risky / scored
    const error = Math.sqrt(Math.max(share * (1 - share), 1 / scored) / scored)
    return assumed.byHistory(share, error, { observations: scored, ...today })
  })
  const churn = 'policy.growth.atRisk.churn'
  const step = 'policy.growth.step'
  return [
    ...bySegment,
    new Assumed(figures, 'USUAL_AT_RISK').byFigures(number(usual), [used(usual)]),
    new Assumed(figures, 'AT_RISK_CHURN').byFigures(number(churn), [used(churn)]),
    new Assumed(figures, 'REVENUE_STEP').byFigures(number(step), [used(step)]),
  ]
}

function overloadOf(figures: Figures): Assumption {
  const { range, used } = figures
  const lost = (key: RangeBenchmarkKey) => {
    const { lower, upper } = range(key)
    return { least: 1 - upper, middle: 1 - (lower + upper) / 2, most: 1 - lower }
  }
  const [weak, better] = [lost('retention.weak.grr'), lost('retention.weak.couldBe')]
  const times = (above: number, below: number) =>
    below > 0 ? Math.max(1, settled(above / below)) : 1
  return new Assumed(figures, 'OVERLOAD_CHURN').byFigures(
    times(weak.middle, better.middle),
    [used('retention.weak.grr'), used('retention.weak.couldBe')],
    [times(weak.least, better.most), times(weak.most, better.least)],
  )
}

function targetOf(figures: Figures): Assumption {
  const target = 'policy.utilisation.target'
  const value = figures.number(target)
  const assumed = new Assumed(figures, 'TARGET_UTILISATION')
  return assumed.byFigures(value > 0 ? value : 1, [figures.used(target)])
}

function rowAssumptions(view: OrganizationView, figures: Figures): readonly Assumption[] {
  const table = rowFigures(view)
  return CAPACITY_ROWS.flatMap((row) => {
    const figure = table[row]
    if (figure === null) return []
    const { lower, upper, trigger } = figure
    const carried = new Assumed(figures, 'PER_PERSON', row)
    const due = new Assumed(figures, 'TRIGGER', row)
    return [
      carried.byFigures(upper, figure.figures, [
        Math.min(upper, Math.max(lower, upper / 2)),
        upper,
      ]),
      ...(trigger === null ? [] : [due.byFigures(trigger, figure.figures)]),
    ]
  })
}
