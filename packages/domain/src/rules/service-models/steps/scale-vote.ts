import { figuresOf } from '../../evidence/figures.js'
import { evidenceOf } from '../../evidence/evidence.js'
import type { OrganizationView } from '../../../state/view.js'
import type { Tier } from '../../../entities/vocabularies.js'
import type { CostVerdict } from '../../unit-economics/cost-judgement.js'
import type { SegmentBase } from '../service-model-facts.js'
import type { SelectionVote } from '../selection-step.js'

const HIGH = 'serviceModel.highTouch.baseLimit'
const LOW = 'serviceModel.lowTouch.base'
const FIRST = 'unitEconomics.scale.first'

/**
 * Step 5: the most personal model that bears the projected base: high-touch to about 500 accounts,
 * low-touch to 2,000, tech-touch beyond. What one customer's ACV does not bear, twice as many bear less.
 *
 * @param projected customers of the segment then; null takes the first scale that a model must bear,
 *   twice today's.
 * @param verdicts on each model's cost (`economicsVote`); empty when it could not be evaluated.
 * Source: BM "Steps 2–5: model selection" and "Four models".
 */
export function scaleVote(
  view: OrganizationView,
  { segment, accounts }: SegmentBase,
  projected: number | null,
  verdicts: ReadonlyMap<Tier, CostVerdict>,
): SelectionVote {
  const { number, range, used } = figuresOf(view)
  const customers = projected ?? accounts * number(FIRST)
  const bears = (model: Tier, most: number) =>
    customers <= most && verdicts.get(model) !== 'TOO_EXPENSIVE'
  const vote = bears('HIGH_TOUCH', number(HIGH))
    ? 'HIGH_TOUCH'
    : bears('LOW_TOUCH', range(LOW).upper)
      ? 'LOW_TOUCH'
      : 'TECH_TOUCH'
  return {
    step: 'SCALE',
    vote,
    evidence: evidenceOf(
      { key: 'serviceModels.SCALE_VOTE', params: { segment, customers, model: vote } },
      [
        ['accounts', accounts, 'ACCOUNTS'],
        ['projected', projected, 'ACCOUNTS'],
      ],
      [used(HIGH), used(LOW), ...(projected === null ? [used(FIRST)] : [])],
    ),
  }
}
