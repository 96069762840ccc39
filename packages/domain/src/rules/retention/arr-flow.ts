import type { Message } from '../../kernel/message.js'
import type { MinorUnits } from '../../kernel/minor-units.js'
import type { OrganizationView } from '../../state/view.js'
import { type Evidence, evidenceOf } from '../evidence/evidence.js'
import { figuresOf } from '../evidence/figures.js'
import { ratioOf } from '../evidence/ratio.js'
import { type JudgedRatio, judgeRetention } from './judge-retention.js'

/** What recurring revenue did over a period; all amounts positive. */
interface ArrMoves {
  /** All recurring revenue when the period began, at the plan rates of its last day. */
  readonly start: MinorUnits
  /**
   * How much of the start is owed to plan rates that are not those of the day before the period: it began with
   * `start − exchange` as it was told then.
   */
  readonly exchange: MinorUnits
  /** All of it when the period ended: `start + opened + won + expansion − contraction − churn`. */
  readonly closing: MinorUnits
  /** Of accounts that had none, those that came back included. */
  readonly won: MinorUnits
  /** Of that, what came back: from accounts that had left, after more than 90 days or before the period. */
  readonly returned: MinorUnits
  /** What was there already when its record began: in no way new business. */
  readonly opened: MinorUnits
  readonly expansion: MinorUnits
  readonly contraction: MinorUnits
  readonly churn: MinorUnits
}

/** The moves of a period, and how often what was gained makes up for what was lost. */
export interface ArrFlow extends ArrMoves {
  /** Won from customers that were new: `won − returned`. */
  readonly fromNew: MinorUnits
  /** `won + expansion − contraction − churn`; negative when more was lost. */
  readonly netNew: MinorUnits
  /** `(won + expansion) ÷ (churn + contraction)`; null when nothing was lost. */
  readonly quickRatio: JudgedRatio
  readonly evidence: Evidence
}

/**
 * The moves of a period by cause, which add up to what it ended with, and their quick ratio, `(new +
 * expansion) ÷ (churn + contraction)`, in the usual definition of the field; the guides have no figure for
 * it. What moves between accounts of one customer is no move. Amounts of contracts in other currencies are at
 * the plan rates of the period's last day, and what another year's rates make of the start is told apart.
 *
 * @param view whose figures judge, policies included.
 */
export function arrFlowOf(view: OrganizationView, moves: ArrMoves): ArrFlow {
  const { start, exchange, closing, won, returned, opened, expansion, contraction, churn } = moves
  const [gained, lost] = [won + expansion, churn + contraction]
  const { currency } = view.organization
  const kept: Message = { key: 'retention.REASON_NOTHING_LOST', params: { gained, currency } }
  const quickRatio = judgeRetention(view).quick(ratioOf(gained, lost, kept))
  const { used } = figuresOf(view)
  const netNew = gained - lost
  return {
    start,
    exchange,
    closing,
    won,
    returned,
    opened,
    fromNew: won - returned,
    netNew,
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
        ['start', start, 'MINOR_UNITS'],
        ...(exchange === 0 ? [] : [['exchange', exchange, 'MINOR_UNITS'] as const]),
        ['closing', closing, 'MINOR_UNITS'],
        ['netNew', netNew, 'MINOR_UNITS'],
        ['openedArr', opened, 'MINOR_UNITS'],
        ['won', won, 'MINOR_UNITS'],
        ['returned', returned, 'MINOR_UNITS'],
        ['expansion', expansion, 'MINOR_UNITS'],
        ['contraction', contraction, 'MINOR_UNITS'],
        ['churn', churn, 'MINOR_UNITS'],
      ],
      [used('policy.retention.quickRatio.strong'), used('policy.retention.quickRatio.weak')],
    ),
  }
}
