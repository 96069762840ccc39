import type { Period } from '../../kernel/periods.js'
import type { OrganizationView } from '../../state/view.js'
import { figuresOf } from '../evidence/figures.js'

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

/** What maturity is judged from besides the organization itself; null is what nobody recorded. */
export interface MaturityFacts {
  /** Retention over the last 12 months; null when no ARR movements are recorded. */
  readonly retention: { readonly grr: number | null; readonly nrr: number | null } | null
  /** Accounts that pay, with health signals in the windows of `maturityWindows`. */
  readonly signals: {
    /** With any signal. */
    readonly accounts: number
    /** With a signal of usage. */
    readonly usageAccounts: number
  } | null
  /** How well health scores foretold what became of past renewals. */
  readonly prediction: {
    /** Area under the curve, 0–1: 0.5 is chance. */
    readonly auc: number | null
    /** Typical days from the first warning to the churn. */
    readonly leadDays: number | null
    /** Part of the accounts that became critical and had been at risk before, 0–1. */
    readonly flaggedShare: number | null
  } | null
}

/** Nothing recorded at all. */
export const NO_MATURITY_FACTS: MaturityFacts = {
  retention: null,
  signals: null,
  prediction: null,
}
