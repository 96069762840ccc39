import { type Evidence, evidenceOf } from '../evidence/evidence.js'
import { type Ratio, ratioOf } from '../evidence/ratio.js'
import { figuresOf } from '../evidence/figures.js'
import type { Day } from '../../kernel/days.js'
import type { MinorUnits } from '../../kernel/minor-units.js'
import type { Period } from '../../kernel/periods.js'
import type { OrganizationView } from '../../state/view.js'
import { type MovementColumns, walkMovements } from './movement-columns.js'

/** What was lost for one reason. */
export interface LostForReason {
  /** As the source says; null when it says nothing. */
  readonly reason: string | null
  /** Losses of everything: how many, and how much; an account that left twice counts twice. */
  readonly churns: number
  readonly churn: MinorUnits
  /** Losses of a part. */
  readonly contractions: number
  readonly contraction: MinorUnits
  /** Part of all that was lost in the period. */
  readonly share: Ratio
  readonly evidence: Evidence
}

type Sum = { churns: number; churn: number; contractions: number; contraction: number }

/** A loss of everything that may yet turn out to be none. */
interface Left {
  readonly account: number
  readonly day: Day
  readonly balance: MinorUnits
  readonly reason: number
}

/**
 * What was lost in a period `[from, to)` by reason, the largest loss first, no reason last among
 * equals; the sums are those of the period's flow. Whoever comes back in the period within 90 days
 * (policy) is the same customer, and has lost what it pays less than before. Amounts are at the plan rates of
 * the period's last day. One pass over the movements.
 *
 * @param view whose currency the amounts are in.
 * Source: 2-domain "ARR movement".
 */
export function churnByReason(
  view: OrganizationView,
  movements: MovementColumns,
  { from, to }: Period,
): readonly LostForReason[] {
  const returnDays = figuresOf(view).number('policy.retention.returnDays')
  const sums = new Map<number, Sum>()
  const sumOf = (reason: number): Sum => {
    const sum = sums.get(reason) ?? { churns: 0, churn: 0, contractions: 0, contraction: 0 }
    sums.set(reason, sum)
    return sum
  }
  let left: Left | null = null
  const churned = (): void => {
    if (left === null) return
    const sum = sumOf(left.reason)
    sum.churns += 1
    sum.churn += movements.worth(left.account, left.balance, to - 1)
    left = null
  }
  const shrank = (account: number, before: MinorUnits, after: MinorUnits, reason: number): void => {
    const sum = sumOf(reason)
    const [was, is] = [before, after].map((amount) => movements.worth(account, amount, to - 1))
    sum.contractions += 1
    sum.contraction += was! - is!
  }
  walkMovements(movements, ({ account, day, before, after, reason }) => {
    if (left !== null && left.account !== account) churned()
    if (day < from || day >= to) return
    if (left !== null && after > 0) {
      const { day: since, balance, reason: why } = left
      if (day - since > returnDays) churned()
      else {
        left = null
        if (after < balance) shrank(account, balance, after, why)
      }
      return
    }
    if (after >= before) return
    if (after === 0) left = { account, day, balance: before, reason }
    else shrank(account, before, after, reason)
  })
  churned()
  const lost = (sum: Sum): number => sum.churn + sum.contraction
  const total = [...sums.values()].reduce((all, sum) => all + lost(sum), 0)
  return [...sums]
    .toSorted(([codeA, a], [codeB, b]) => lost(b) - lost(a) || codeB - codeA)
    .map(([code, sum]) => {
      const reason = code === -1 ? null : (movements.reasons[code] ?? null)
      const { currency } = view.organization
      const share = ratioOf(lost(sum), total, { key: 'retention.REASON_NONE_LOST', params: {} })
      return {
        reason,
        ...sum,
        share,
        evidence: evidenceOf(
          {
            key: 'retention.LOST_FOR_REASON',
            params: { reason, amount: lost(sum), currency, share: share.value ?? 0 },
          },
          [
            ['churn', sum.churn, 'MINOR_UNITS'],
            ['contraction', sum.contraction, 'MINOR_UNITS'],
            ['lost', total, 'MINOR_UNITS'],
          ],
          [],
        ),
      }
    })
}
