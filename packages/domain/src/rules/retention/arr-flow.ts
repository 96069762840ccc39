import type { Message } from '../../kernel/message.js'
import type { MinorUnits } from '../../kernel/minor-units.js'
import type { OrganizationView } from '../../state/view.js'
import { type Evidence, evidenceOf } from '../evidence/evidence.js'
import { figuresOf } from '../evidence/figures.js'
import { ratioOf } from '../evidence/ratio.js'
import { type JudgedRatio, judgeRetention } from './judge-retention.js'

/** What recurring revenue did over a period; all amounts positive. */
export interface ArrMoves {
  /** Of accounts that had none, those that came back included. */
  readonly won: MinorUnits
  readonly expansion: MinorUnits
  readonly contraction: MinorUnits
  readonly churn: MinorUnits
}

/** The moves of a period, and how often what was gained makes up for what was lost. */
export interface ArrFlow extends ArrMoves {
  /** `(won + expansion) ÷ (churn + contraction)`; null when nothing was lost. */
  readonly quickRatio: JudgedRatio
  readonly evidence: Evidence
}

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
