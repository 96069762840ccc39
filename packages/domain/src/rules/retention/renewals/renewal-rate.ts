import type { Message } from '../../../kernel/message.js'
import type { MinorUnits } from '../../../kernel/minor-units.js'
import type { OrganizationView } from '../../../state/view.js'
import { type Evidence, evidenceOf } from '../../evidence/evidence.js'
import { figuresOf } from '../../evidence/figures.js'
import { type Ratio, ratioOf } from '../../evidence/ratio.js'

/** What renewal rates are the quotients of: sums over the renewals that were due in a period. */
export interface RenewalSums {
  /** Renewals that were due; one customer's contracts that end together are one. */
  readonly due: number
  /** Of them, those of which anything was renewed. */
  readonly won: number
  /** Recurring revenue whose contract ended. */
  readonly ended: MinorUnits
  /** What of it was renewed, growth not counted; and what of that by the contract's end. */
  readonly renewed: MinorUnits
  readonly onTime: MinorUnits
  /** What of it is past its end, and neither renewed nor lost. */
  readonly unresolved: MinorUnits
  /** Recurring revenue at the period's start of the accounts whose contract ended in it. */
  readonly upAtStart: MinorUnits
}

/** How much of what was up for renewal was renewed. */
export interface RenewalRate extends RenewalSums {
  /** `renewed ÷ ended`: at most 1. */
  readonly rate: Ratio
  /** `won ÷ due`. */
  readonly logoRate: Ratio
  /** `onTime ÷ ended`. */
  readonly onTimeRate: Ratio
  /** `upAtStart ÷` all recurring revenue at the start: on how much of it the rate says something. */
  readonly shareUp: Ratio
  readonly evidence: Evidence
}

/**
 * Renewal rates from their sums. A renewal rate looks at the contracts that ended, GRR at all revenue that
 * was there: of 5M that are all up for renewal at 95 %, 4.75M stay, and GRR is 95 %; where only a fifth is
 * up, the same rate is a GRR of 99 %. The guides' worked example (70 % and 95 %) is a renewal rate.
 *
 * @param start all recurring revenue when the period began.
 * Source: 3-rules "Retention"; PM "Retention economics".
 */
export function renewalRateOf(
  view: OrganizationView,
  sums: RenewalSums,
  start: MinorUnits,
): RenewalRate {
  const { due, won, ended, renewed, onTime, unresolved, upAtStart } = sums
  const none = { key: 'retention.REASON_NO_CONTRACT_ENDED', params: {} } as const
  const nobody = { key: 'retention.REASON_NONE_AT_START', params: {} } as const
  const rate = ratioOf(renewed, ended, none)
  const onTimeRate = ratioOf(onTime, ended, none)
  const shareUp = ratioOf(upAtStart, start, nobody)
  const { currency } = view.organization
  const { used } = figuresOf(view)
  const message: Message =
    rate.value === null || onTimeRate.value === null
      ? none
      : {
          key: 'retention.RENEWED',
          params: {
            due,
            ended,
            rate: rate.value,
            onTime: onTimeRate.value,
            shareUp: shareUp.value,
            unresolved,
            currency,
          },
        }
  return {
    ...sums,
    rate,
    logoRate: ratioOf(won, due, none),
    onTimeRate,
    shareUp,
    evidence: evidenceOf(
      message,
      [
        ['due', due, 'RENEWALS'],
        ['wonRenewals', won, 'RENEWALS'],
        ['ended', ended, 'MINOR_UNITS'],
        ['renewed', renewed, 'MINOR_UNITS'],
        ['onTime', onTime, 'MINOR_UNITS'],
        ['unresolved', unresolved, 'MINOR_UNITS'],
        ['upAtStart', upAtStart, 'MINOR_UNITS'],
        ['start', start, 'MINOR_UNITS'],
      ],
      [
        used('worked.retention.weak.renewal'),
        used('worked.retention.strong.renewal'),
        used('lifecycle.renewal.window'),
        used('policy.retention.returnDays'),
      ],
    ),
  }
}
