import { formatDay } from '../../kernel/days.js'
import type { OrganizationView } from '../../state/view.js'
import { type Evidence, evidenceOf } from '../evidence/evidence.js'
import { figuresOf } from '../evidence/figures.js'
import { type ModelVerdict, QUARTERS_OF_A_TIE } from './model-verdict.js'

/**
 * What would turn "stay" into a change although another model leads: the points that it still lacks, the
 * quarter-ends at which it still has to lead, or the end of the commitment. None of other verdicts.
 */
export function tippingPoints(
  view: OrganizationView,
  { verdict, leader, lead, committedUntil, quartersLed }: ModelVerdict,
): readonly Evidence[] {
  const { used, number } = figuresOf(view)
  const { model } = leader
  const margin = number('policy.orgModel.tie')
  const ahead = [['lead', lead, 'POINTS']] as const
  if (verdict === 'COMMITTED' && committedUntil !== null) {
    const params = { model, until: formatDay(committedUntil) }
    const figures = [used('mistake.modelChurn.commitment')]
    return [evidenceOf({ key: 'orgModels.TIP_COMMITMENT', params }, ahead, figures)]
  }
  if (verdict !== 'TIE' || quartersLed === null) return []
  return [
    evidenceOf({ key: 'orgModels.TIP_LEAD', params: { model, lead, margin } }, ahead, [
      used('policy.orgModel.tie'),
    ]),
    evidenceOf(
      {
        key: 'orgModels.TIP_QUARTERS',
        params: { model, led: quartersLed, quarters: QUARTERS_OF_A_TIE },
      },
      [['quartersLed', quartersLed, 'COUNT']],
      [],
    ),
  ]
}
