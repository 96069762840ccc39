import { figuresOf } from '../capacity/figures-of.js'
import { evidenceOf } from '../evidence/evidence-of.js'
import { ratioOf } from '../evidence/ratio-of.js'
import type { Message } from '../messages/message.js'
import type { OrganizationView } from '../state/view.js'
import type { ArrFlow, ArrMoves } from './arr-flow.js'
import { judgeRetention } from './judge-retention.js'

/**
 * The quick ratio of a period's moves, `(new + expansion) ÷ (churn + contraction)`, in the usual
 * definition of the field; the guides have no figure for it.
 *
 * @param view whose figures judge, policies included.
 */
export function arrFlowOf(view: OrganizationView, moves: ArrMoves): ArrFlow {
  const { won, expansion, contraction, churn } = moves
  const [gained, lost] = [won + expansion, churn + contraction]
  const { currency } = view.organization
  const kept: Message = { key: 'retention.REASON_NOTHING_LOST', params: { gained, currency } }
  const quickRatio = judgeRetention(view).quick(ratioOf(gained, lost, kept))
  const { used } = figuresOf(view)
  return {
    won,
    expansion,
    contraction,
    churn,
    quickRatio,
    evidence: evidenceOf(
      quickRatio.ratio.value === null
        ? kept
        : {
            key: 'retention.QUICK_RATIO',
            params: { ratio: quickRatio.ratio.value, gained, lost, currency },
          },
      [
        ['won', won, 'MINOR_UNITS'],
        ['expansion', expansion, 'MINOR_UNITS'],
        ['contraction', contraction, 'MINOR_UNITS'],
        ['churn', churn, 'MINOR_UNITS'],
      ],
      [used('policy.retention.quickRatio.strong'), used('policy.retention.quickRatio.weak')],
    ),
  }
}
