import { ADVOCACY_KINDS, type AdvocacyKind } from '../../../entities/vocabularies.js'
import { DAYS_A_MONTH, parseDay } from '../../../kernel/days.js'
import type { LiveAdvocacyAct } from '../../../state/live-things.js'
import type { OrganizationView } from '../../../state/view.js'
import { lifecycleClocks } from '../../capacity/onboarding/lifecycle-clock.js'
import { leavingDay } from '../../customers/leaving-day.js'
import { payersOf } from '../../customers/payers-of.js'
import { type Evidence, evidenceOf } from '../../evidence/evidence.js'
import { figuresOf } from '../../evidence/figures.js'
import { type Ratio, ratioOf } from '../../evidence/ratio.js'
import type { AccountsHealth } from '../../health/accounts-health.js'

/** The acts of the last twelve months (policy) up to the view's day. */
export function currentActs(
  view: OrganizationView,
  acts: Iterable<LiveAdvocacyAct>,
): readonly LiveAdvocacyAct[] {
  const months = figuresOf(view).number('policy.advocacy.window')
  const from = view.day - Math.round(months * DAYS_A_MONTH)
  return [...acts].filter((act) => {
    const on = parseDay(act.on)
    return on !== null && from < on && on <= view.day
  })
}

/** Acts of one kind in the window, and by how many customers. */
interface AdvocacyCount {
  readonly kind: AdvocacyKind
  readonly acts: number
  readonly accounts: number
}

/** What customers did for us, and who could. */
interface AdvocacyOverview {
  /** Acts of the last twelve months (policy). */
  readonly byKind: readonly AdvocacyCount[]
  /** Customers with such an act. */
  readonly advocates: number
  /** Healthy customers from month 12 on that are not announced to leave. */
  readonly eligible: number
  /** Part of the eligible who are advocates, 0–1; null while health is not known. */
  readonly activation: Ratio
  /** Eligible and not yet advocates, by what they pay, the largest first. */
  readonly candidates: Int32Array
  /** Advocates at risk or worse: ask them for nothing now. */
  readonly atRisk: Int32Array
  readonly evidence: Evidence
}

/**
 * What customers did for us in the last twelve months (policy), and who could be asked: from month 12 of
 * the contract, healthy, staying, and without an act in that time. One pass over the acts and one over the
 * accounts.
 *
 * @param health of all accounts; null when it is not known, and then nobody is eligible.
 * Source: PM "Six stages" (advocacy); 3-rules "Health and lifecycle".
 */
export function advocacyOverview(
  view: OrganizationView,
  health: AccountsHealth | null,
): AdvocacyOverview {
  const { accounts } = view
  const { number, used } = figuresOf(view)
  const acts = currentActs(view, view.ofCustomers('advocacyAct')).flatMap(({ accountId, kind }) => {
    const row = accounts.rowOf(accountId)
    return row === -1 ? [] : [{ row, kind }]
  })
  const advocates = new Set(acts.map(({ row }) => row))
  const oldEnough = view.day - number('lifecycle.advocacy.from') * DAYS_A_MONTH
  const since = lifecycleClocks(view)
  const candidates: number[] = []
  let eligible = 0
  for (const row of accounts.rows) {
    if (since[row]! > oldEnough || health?.levelOf(row) !== 'HEALTHY') continue
    if (leavingDay(view, row) !== null) continue
    eligible += 1
    if (!advocates.has(row)) candidates.push(row)
  }
  const params = { advocates: advocates.size, acts: acts.length, candidates: candidates.length }
  return {
    byKind: ADVOCACY_KINDS.map((kind) => {
      const ofKind = acts.filter((each) => each.kind === kind)
      return {
        kind,
        acts: ofKind.length,
        accounts: new Set(ofKind.map(({ row }) => row)).size,
      }
    }),
    advocates: advocates.size,
    eligible,
    activation: ratioOf(eligible - candidates.length, eligible, {
      key: 'lifecycle.REASON_NONE_ELIGIBLE',
      params: {},
    }),
    candidates: payersOf(view, candidates).rows,
    atRisk: payersOf(
      view,
      [...advocates].filter((row) => {
        const level = health?.levelOf(row)
        return level === 'AT_RISK' || level === 'CRITICAL'
      }),
    ).rows,
    evidence: evidenceOf(
      { key: 'lifecycle.ADVOCACY', params },
      [
        ['acts', acts.length, 'COUNT'],
        ['advocates', advocates.size, 'ACCOUNTS'],
        ['eligible', eligible, 'ACCOUNTS'],
        ['candidates', candidates.length, 'ACCOUNTS'],
      ],
      [
        used('policy.advocacy.window'),
        used('lifecycle.advocacy.from'),
        used('lifecycle.advocacy.acquisitionSaving'),
      ],
    ),
  }
}
