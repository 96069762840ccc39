import { figuresOf } from '../capacity/figures-of.js'
import type { Period } from '../kernel/period.js'
import type { OrganizationView } from '../state/view.js'

/** Over which days the signals of `MaturityFacts` are looked for. */
export interface MaturityWindows {
  readonly signals: Period
  readonly usage: Period
}

/** The last 90 days for any signal, the last week for usage (policy); both with the view's day. */
export function maturityWindows(view: OrganizationView): MaturityWindows {
  const { number } = figuresOf(view)
  const to = view.day + 1
  return {
    signals: { from: to - number('policy.maturity.signalWindow'), to },
    usage: { from: to - number('policy.maturity.usageWindow'), to },
  }
}
