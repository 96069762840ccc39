import { figuresOf } from '../../evidence/figures.js'
import { evidenceOf } from '../../evidence/evidence.js'
import type { OrganizationView } from '../../../state/view.js'
import { TIERS, type Tier } from '../../../entities/vocabularies.js'
import type { CostVerdict } from '../../unit-economics/cost-judgement.js'
import { grossMarginOfSegment } from '../../unit-economics/line-from.js'
import { judgeCost, judgementFigures, shareLimits } from '../../unit-economics/judge-cost.js'
import { noDollarRate } from '../../unit-economics/economics-line.js'
import { modelCost } from '../model-cost.js'
import type { SegmentBase } from '../service-model-facts.js'
import type { SelectionVote } from '../selection-step.js'

/** The vote of unit economics, and what each model would cost the segment's average customer. */
interface EconomicsVote extends SelectionVote {
  /** Empty when it could not be evaluated. */
  readonly verdicts: ReadonlyMap<Tier, CostVerdict>
}

/**
 * Step 1: the most personal model that the segment's average revenue bears, by retention and margin too;
 * the cheapest when it bears none. The costs are list prices (`modelCost`): a CSM of the organization whose
 * book is as the guide has it; what serving really costs, unit economics tell.
 *
 * Source: BM "Step 1: unit economics".
 */
export function economicsVote(
  view: OrganizationView,
  { segment, accounts, revenue }: SegmentBase,
  retention: number | null,
): EconomicsVote {
  const step = 'UNIT_ECONOMICS'
  const averageRevenue = revenue / accounts
  const figures = figuresOf(view)
  const { currency } = view.organization
  const cases = TIERS.flatMap((model) => {
    const found = modelCost(view, model, accounts)
    if (found === null) return []
    const given = {
      cost: found.cost,
      revenue: averageRevenue,
      retention,
      grossMargin: grossMarginOfSegment(view, segment),
      tier: model,
      accountsWithoutCost: 0,
    }
    const { verdict, share } = judgeCost(figures, given)
    const used = [...found.figures, ...judgementFigures(figures, given)]
    return verdict === null ? [] : [{ model, cost: found.cost, share: share.value, verdict, used }]
  })
  if (cases.length < TIERS.length) {
    const { reason } = noDollarRate(view)
    return { step, vote: null, verdicts: new Map(), evidence: evidenceOf(reason, [], []) }
  }
  const borne = cases.find(({ verdict }) => verdict !== 'TOO_EXPENSIVE')
  const chosen = borne ?? cases.toSorted((a, b) => a.cost - b.cost)[0]
  const model = chosen?.model ?? 'TECH_TOUCH'
  const share = chosen?.share ?? 0
  const limits = shareLimits(figures)
  return {
    step,
    vote: model,
    verdicts: new Map(cases.map((each) => [each.model, each.verdict])),
    evidence: evidenceOf(
      {
        key: borne === undefined ? 'serviceModels.ECONOMICS_NONE' : 'serviceModels.ECONOMICS',
        params: {
          segment,
          model,
          share,
          limits,
          averageRevenue: Math.round(averageRevenue),
          currency,
        },
      },
      [
        ['accounts', accounts, 'ACCOUNTS'],
        ['averageRevenue', averageRevenue, 'MINOR_UNITS'],
        ...cases.map((each) => [`cost.${each.model}`, each.cost, 'MINOR_UNITS'] as const),
        ['retention', retention, 'FRACTION'],
        ['grossMargin', grossMarginOfSegment(view, segment), 'FRACTION'],
      ],
      cases.flatMap(({ used }) => used),
    ),
  }
}
